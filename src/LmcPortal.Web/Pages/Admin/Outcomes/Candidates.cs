using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Words;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>Other records that may be of the same thing.</summary>
internal static class Candidates
{
    private const int MostShown = 8;
    private const int MostRead = 400;

    /// <summary>Of the same kind and not refused, the likeliest first: those with the most words of its name, or with the letters that are looked for.</summary>
    public static async Task<IReadOnlyList<OutcomeLine>> FindSameAsync(this PortalDbContext db, OutcomeOnDesk desk, string? text, CancellationToken cancellationToken)
    {
        var facts = desk.Facts;
        var others = db.Outcomes.AsNoTracking().OfKind(facts.Kind).Where(o => o.Id != desk.Id && o.Status != OutcomeStatus.Rejected && o.Quotes.Count > 0);
        var words = WordsOf(text ?? facts.Name);
        // The same number, or a long word in common: what the store can find without reading everything.
        others = text is not null ? others.Named(text) : facts.Value is { } number ? others.Where(o => o.Value == number) : others.Named(words.MaxBy(w => w.Length) ?? "");
        var lines = await others.OrderByDescending(o => o.Id).Take(MostRead).ToLines().ToListAsync(cancellationToken);
        return
        [
            .. lines.Select(l => (Line: l, Likeness: Likeness(l))).Where(l => text is not null || l.Likeness > 0.3)
                .OrderByDescending(l => l.Likeness).ThenBy(l => l.Line.PublicId, StringComparer.Ordinal).Take(MostShown).Select(l => l.Line),
        ];

        double Likeness(OutcomeLine line)
        {
            var theirs = WordsOf(line.Name);
            var shared = (double)words.Intersect(theirs).Count() / Math.Max(1, words.Union(theirs).Count());
            return shared + (facts.Value is { } value && line.Value == value ? 0.5 : 0) + (line.When?.ToIso() is { } date && date == (facts.AsOf ?? facts.Date) ? 0.3 : 0);
        }
    }

    private static HashSet<string> WordsOf(string name) => [.. Tokens.Of(name).Select(t => t.Key)];
}
