using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Stories.Merging;

/// <summary>
/// Brings an editor's text together with the one that was saved while they wrote, field by field. Of a field that both have changed the editor's own
/// value stands in the result, and the other is shown beside it. Without a common beginning every difference is one that both made.
/// </summary>
public static class StoryMerge
{
    public static MergedText Of(StorySnapshot? start, StorySnapshot mine, StorySnapshot theirs)
    {
        var merge = new FieldMerge();
        var text = theirs with
        {
            Title = merge.Take("Title", "Title", start?.Title, mine.Title, theirs.Title)!,
            Summary = merge.Take("Summary", "Summary", start?.Summary, mine.Summary, theirs.Summary)!,
            Language = merge.Take("Language", "Language", start?.Language, mine.Language, theirs.Language)!,
            Happened = merge.Take("Happened", "Date it happened", start is null ? null : start.Happened ?? "", mine.Happened ?? "", theirs.Happened ?? ""),
            SourcePublished = merge.Take(
                "SourcePublished", "Date of the source", start is null ? null : start.SourcePublished ?? "", mine.SourcePublished ?? "", theirs.SourcePublished ?? ""),
            Themes = merge.TakeList("Themes", "Themes", start?.Themes, mine.Themes, theirs.Themes),
            PrimaryCountries = merge.TakeList("PrimaryCountries", "Countries it is about", start?.PrimaryCountries, mine.PrimaryCountries, theirs.PrimaryCountries),
            MentionedCountries = merge.TakeList("MentionedCountries", "Countries it names", start?.MentionedCountries, mine.MentionedCountries, theirs.MentionedCountries),
            Sections = SectionMerge.Of(start?.Sections, mine.Sections, theirs.Sections, merge),
        };
        return new MergedText(
            text with { Happened = NullIfEmpty(text.Happened), SourcePublished = NullIfEmpty(text.SourcePublished) }, merge.Fields);
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
