using LmcPortal.Data.Stories;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Seeding;

/// <summary>Whether a changed document changed a story, or only the lines around it.</summary>
internal static class StoryComparison
{
    public static bool SameText(Story story, StoryDraft draft) =>
        story.Title == draft.Title.Trim()
        && story.Happened == draft.Happened
        && story.SourcePublished == draft.SourcePublished
        && story.Sections.OrderBy(s => s.Order).Select(s => (s.Heading, s.Markdown))
            .SequenceEqual(draft.Sections.Select(s => (s.Heading.Trim(), s.Markdown)));

    /// <summary>Points an unchanged story at its place in the new version of its document.</summary>
    public static void MoveToSource(Story story, StoryDraft draft)
    {
        story.SourceDocument = draft.Source;
        story.SourceLine = draft.SourceLine;
        foreach (var (section, place) in story.Sections.OrderBy(s => s.Order).Zip(draft.Sections))
        {
            section.SourceStart = place.SourceStart;
            section.SourceLength = place.SourceLength;
        }
    }
}
