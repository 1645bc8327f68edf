using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Stories;

/// <summary>What every saved story must have, whoever saves it.</summary>
public static class StoryValidator
{
    /// <summary>All problems at once, in the order of the form; empty when the draft may be saved.</summary>
    public static IReadOnlyList<DraftProblem> Check(StoryDraft draft, Signature signature)
    {
        var problems = new List<DraftProblem>();

        Require(draft.Title, nameof(draft.Title), "A story needs a title.");
        Bound(draft.Title, Story.TitleMaxLength, nameof(draft.Title), "The title");
        Bound(draft.Summary, Story.SummaryMaxLength, nameof(draft.Summary), "The summary");
        Require(signature.Note, nameof(signature.Note), "Say in a note what changed and why: the history is public.");
        Bound(signature.Note, StoryRevision.NoteMaxLength, nameof(signature.Note), "The note");

        if (draft.Sections.Count == 0)
        {
            problems.Add(new(nameof(draft.Sections), "A story needs at least one section."));
        }

        var headings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < draft.Sections.Count; i++)
        {
            var (section, field) = (draft.Sections[i], $"{nameof(draft.Sections)}[{i}]");
            Require(section.Heading, field, $"Section {i + 1} needs a heading.");
            Require(section.Markdown, field, $"Section {i + 1} has no text.");
            Bound(section.Heading, Section.HeadingMaxLength, field, $"The heading of section {i + 1}");
            if (!headings.Add(section.Heading.Trim()))
            {
                problems.Add(new(field, $"Two sections are called '{section.Heading}'. Give each a heading of its own."));
            }
        }

        return problems;

        void Require(string text, string field, string message)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                problems.Add(new(field, message));
            }
        }

        void Bound(string text, int most, string field, string what)
        {
            if (text.Length > most)
            {
                problems.Add(new(field, $"{what} has {text.Length} characters; {most} is the most."));
            }
        }
    }
}
