using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Data.Outcomes;

/// <summary>
/// Outcomes by what they have and have not: any of some values, none of others. No values narrow nothing, and what has no value at all is among
/// those that have none of them.
/// </summary>
public static class OutcomeScopes
{
    /// <summary>By theme; a pillar stands for its themes too.</summary>
    public static IQueryable<Outcome> WithThemes(this IQueryable<Outcome> outcomes, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        outcomes = any.Count == 0 ? outcomes : outcomes.Where(o => any.Contains(o.ThemeSlug!) || any.Contains(o.Theme!.PillarSlug!));
        return none.Count == 0 ? outcomes : outcomes.Where(o => !none.Contains(o.ThemeSlug!) && !none.Contains(o.Theme!.PillarSlug!));
    }

    /// <summary>By the countries they concern; codes in upper case.</summary>
    public static IQueryable<Outcome> WithCountries(this IQueryable<Outcome> outcomes, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        outcomes = any.Count == 0 ? outcomes : outcomes.Where(o => o.Countries.Any(c => any.Contains(c.CountryCode)));
        return none.Count == 0 ? outcomes : outcomes.Where(o => !o.Countries.Any(c => none.Contains(c.CountryCode)));
    }

    /// <summary>With these letters in the name, in any case.</summary>
    public static IQueryable<Outcome> Named(this IQueryable<Outcome> outcomes, string letters)
    {
        // The store compares; it has no culture.
#pragma warning disable CA1304, CA1311, CA1862
        var lower = letters.ToLowerInvariant();
        return outcomes.Where(o => o.Name.ToLower().Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
    }

    /// <summary>By kind.</summary>
    public static IQueryable<Outcome> OfKinds(this IQueryable<Outcome> outcomes, IReadOnlyList<OutcomeKind> any, IReadOnlyList<OutcomeKind> none)
    {
        outcomes = any.Count == 0 ? outcomes : outcomes.Where(o => any.Contains(o.Kind));
        return none.Count == 0 ? outcomes : outcomes.Where(o => !none.Contains(o.Kind));
    }

    /// <summary>By how far they have been answered for.</summary>
    public static IQueryable<Outcome> OfStatuses(this IQueryable<Outcome> outcomes, IReadOnlyList<OutcomeStatus> any, IReadOnlyList<OutcomeStatus> none)
    {
        outcomes = any.Count == 0 ? outcomes : outcomes.Where(o => any.Contains(o.Status));
        return none.Count == 0 ? outcomes : outcomes.Where(o => !none.Contains(o.Status));
    }

    /// <summary>By the published stories with a sentence that says so; slugs.</summary>
    public static IQueryable<Outcome> SaidInStories(this IQueryable<Outcome> outcomes, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        outcomes = any.Count == 0 ? outcomes : outcomes.Where(o => o.Quotes.Any(q => q.Story!.Status == StoryStatus.Published && any.Contains(q.Story.Slug)));
        return none.Count == 0 ? outcomes : outcomes.Where(o => !o.Quotes.Any(q => q.Story!.Status == StoryStatus.Published && none.Contains(q.Story.Slug)));
    }

    /// <summary>By the collections of those stories; slugs.</summary>
    public static IQueryable<Outcome> SaidInCollections(this IQueryable<Outcome> outcomes, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        outcomes = any.Count == 0 ? outcomes : outcomes.Where(o => o.Quotes.Any(q =>
            q.Story!.Status == StoryStatus.Published && q.Story.Places.Any(p => any.Contains(p.Collection!.Slug))));
        return none.Count == 0 ? outcomes : outcomes.Where(o => !o.Quotes.Any(q =>
            q.Story!.Status == StoryStatus.Published && q.Story.Places.Any(p => none.Contains(p.Collection!.Slug))));
    }

    /// <summary>By the languages of those stories; ISO 639-1 codes.</summary>
    public static IQueryable<Outcome> SaidInLanguages(this IQueryable<Outcome> outcomes, IReadOnlyList<string> any, IReadOnlyList<string> none)
    {
        outcomes = any.Count == 0 ? outcomes : outcomes.Where(o => o.Quotes.Any(q => q.Story!.Status == StoryStatus.Published && any.Contains(q.Story.Language)));
        return none.Count == 0 ? outcomes : outcomes.Where(o => !o.Quotes.Any(q => q.Story!.Status == StoryStatus.Published && none.Contains(q.Story.Language)));
    }
}
