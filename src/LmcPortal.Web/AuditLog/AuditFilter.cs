using System.Globalization;
using LmcPortal.Data.Editors;

namespace LmcPortal.Web.AuditLog;

/// <summary>
/// Which entries of the audit log are wanted. Actor, action and subject are given by how they begin ("editor." is every act upon accounts), days are
/// days in UTC, both counted in, and words stand in the subject or the note.
/// </summary>
public sealed record AuditFilter(string? Actor, string? Action, string? Subject, DateOnly? From, DateOnly? To, string? Words)
{
    public const string ActorKey = "actor";
    public const string ActionKey = "action";
    public const string SubjectKey = "subject";
    public const string FromKey = "from";
    public const string ToKey = "to";
    public const string WordsKey = "q";
    public const string BeforeKey = "before";

    public static readonly AuditFilter All = new(null, null, null, null, null, null);

    private const int ValueMaxChars = 255;

    /// <summary>Reads an address. What cannot be read is left out, and said in a sentence each.</summary>
    public static (AuditFilter Filter, IReadOnlyList<string> Problems) Read(IQueryCollection query)
    {
        var problems = new List<string>();
        var filter = new AuditFilter(Text(ActorKey), Text(ActionKey), Text(SubjectKey), Day(FromKey), Day(ToKey), Text(WordsKey));
        return (filter, problems);

        string? Text(string key)
        {
            var value = query[key].FirstOrDefault()?.Trim();
            return string.IsNullOrEmpty(value) ? null : value.Length <= ValueMaxChars ? value : value[..ValueMaxChars];
        }

        DateOnly? Day(string key)
        {
            if (Text(key) is not { } text)
            {
                return null;
            }

            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            problems.Add($"“{text}” is not a day; give it as 2026-03-31. The list is shown without it.");
            return null;
        }
    }

    public bool IsEmpty => this == All;

    public IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries)
    {
        entries = Actor is null ? entries : entries.Where(e => e.Actor.StartsWith(Actor));
        entries = Action is null ? entries : entries.Where(e => e.Action.StartsWith(Action));
        entries = Subject is null ? entries : entries.Where(e => e.Subject.StartsWith(Subject));
        if (From is { } from)
        {
            var first = from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            entries = entries.Where(e => e.AtUtc >= first);
        }

        if (To is { } to && to < DateOnly.MaxValue)
        {
            var end = to.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            entries = entries.Where(e => e.AtUtc < end);
        }

        if (Words is { } words)
        {
            // The store folds; no culture is asked.
#pragma warning disable CA1304, CA1311, CA1862
            var folded = words.ToLowerInvariant();
            entries = entries.Where(e => e.Subject.ToLower().Contains(folded) || e.Detail!.ToLower().Contains(folded));
#pragma warning restore CA1304, CA1311, CA1862
        }

        return entries;
    }

    /// <summary>The query in its one spelling, with the question mark; empty for the whole log.</summary>
    public string ToQuery(long? before = null)
    {
        var pairs = new (string Key, string? Value)[]
        {
            (ActorKey, Actor), (ActionKey, Action), (SubjectKey, Subject), (FromKey, Iso(From)), (ToKey, Iso(To)), (WordsKey, Words),
            (BeforeKey, before?.ToString(CultureInfo.InvariantCulture)),
        };
        return QueryString.Create(pairs.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, p.Value))).ToUriComponent();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
