using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Themes;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Outcomes;

/// <summary>What every outcome that an editor saves must have.</summary>
internal static class OutcomeValidator
{
    /// <summary>More people than that are a list of their own.</summary>
    private const int MaxParticipants = 100;

    private const int OrdinalMax = 10_000;

    /// <summary>All problems at once, in the order of the form; empty when the draft may be saved.</summary>
    public static IReadOnlyList<DraftProblem> Check(OutcomeDraft draft)
    {
        var problems = new List<DraftProblem>();
        Add(string.IsNullOrWhiteSpace(draft.Name), nameof(draft.Name), "An outcome needs a name, in the words of its source.");
        Add(draft.Kind == OutcomeKind.Figure && draft.Value is null, nameof(draft.Value), "A figure needs its number, such as 24200000 or 3.5.");
        Add(draft.Kind == OutcomeKind.Figure && draft.Nature is null, nameof(draft.Nature), "Say what kind of number it is: stocks of different dates must never be added up.");
        Add(draft.FromValue is not null && draft.Value is null, nameof(draft.FromValue), "A number that it came from needs the number that it went to.");
        Add(draft.When?.First.Year is < 1900 or > 2200, "When", "The year should lie between 1900 and 2200.");
        Add(draft.Ordinal is < 1 or > OrdinalMax, nameof(draft.Ordinal), "The number in a series is 1 or more; for “the fourth” give 4.");
        Add(draft.Participants.Count > MaxParticipants, nameof(draft.Participants), $"There are {draft.Participants.Count} people; {MaxParticipants} is the most.");
        Add(draft.Theme is { } theme && ThemeCatalog.LabelOf(theme, "en") is null, nameof(draft.Theme), "Please choose one of the themes.");
        Add(draft.Countries.Any(code => CountryCatalog.Find(code) is null), nameof(draft.Countries), "Please choose among the six members.");
        (string Field, string What, string? Words, int Most)[] bounded =
        [
            (nameof(draft.Name), "The name", draft.Name, Outcome.NameMaxLength),
            (nameof(draft.Unit), "The unit", draft.Unit, Outcome.WordsMaxLength),
            (nameof(draft.Qualifier), "The qualifier", draft.Qualifier, Outcome.WordsMaxLength),
            (nameof(draft.Place), "The place", draft.Place, Outcome.WordsMaxLength),
            (nameof(draft.DocumentKind), "The kind of text", draft.DocumentKind, Outcome.WordsMaxLength),
            (nameof(draft.DocumentPeriod), "The period", draft.DocumentPeriod, Outcome.PeriodMaxLength),
            (nameof(draft.Claimant), "The name of who says so", draft.Claimant, Outcome.WordsMaxLength),
            .. draft.Participants.Select(p => (nameof(draft.Participants), "One name", (string?)p, Outcome.WordsMaxLength)),
        ];
        problems.AddRange(bounded.Where(b => b.Words?.Length > b.Most).Select(b => new DraftProblem(b.Field, $"{b.What} has {b.Words!.Length} characters; {b.Most} is the most.")));
        return problems;

        void Add(bool isWrong, string field, string message)
        {
            if (isWrong)
            {
                problems.Add(new DraftProblem(field, message));
            }
        }
    }
}
