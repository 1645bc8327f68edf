namespace LmcPortal.Data.Stories;

/// <summary>
/// Stories by their date: when what they tell happened, or when their source published it where that is not said. The day they were posted here says
/// nothing about them, so a story without either has no date.
/// </summary>
public static class StoryDates
{
    /// <summary>Each with its date.</summary>
    public static IQueryable<DatedStory> Dated(this IQueryable<Story> stories) => stories.Select(s => new DatedStory
    {
        Story = s,
        Day = s.Happened != null ? s.Happened.First : s.SourcePublished != null ? s.SourcePublished.First : null,
    });

    /// <summary>By the year of their date; null for those without one. None of some years: also those without a date.</summary>
    public static IQueryable<Story> InYears(this IQueryable<Story> stories, IReadOnlyList<int?> any, IReadOnlyList<int?> none)
    {
        var dated = stories.Dated();
        dated = any.Count == 0 ? dated : dated.Where(d => any.Contains(d.Day == null ? null : d.Day.Value.Year));
        dated = none.Count == 0 ? dated : dated.Where(d => !none.Contains(d.Day == null ? null : d.Day.Value.Year));
        return any.Count + none.Count == 0 ? stories : dated.Select(d => d.Story);
    }

    /// <summary>From the first to the last day, both included; no day is no end. Without any day, all of them.</summary>
    public static IQueryable<Story> Between(this IQueryable<Story> stories, DateOnly? first, DateOnly? last)
    {
        var dated = stories.Dated();
        dated = first is null ? dated : dated.Where(d => d.Day >= first);
        dated = last is null ? dated : dated.Where(d => d.Day <= last);
        return first is null && last is null ? stories : dated.Select(d => d.Story);
    }
}
