using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>Between the form and what is saved.</summary>
public static class StoryForms
{
    /// <summary>A form that would save the text as it is.</summary>
    public static StoryForm ToForm(this StorySnapshot text, int number) => new()
    {
        Number = number,
        Title = text.Title,
        Summary = text.Summary,
        Language = text.Language,
        Happened = text.Happened,
        SourcePublished = text.SourcePublished,
        MainTheme = text.Themes.Count > 0 ? text.Themes[0] : null,
        OtherThemes = [.. text.Themes.Skip(1)],
        About = [.. text.PrimaryCountries],
        Naming = [.. text.MentionedCountries],
        Sections = [.. text.Sections.Select(s => new SectionForm
        {
            Anchor = s.Anchor, Heading = s.Heading, Theme = s.Theme, Markdown = s.Markdown, SourceStart = s.SourceStart, SourceLength = s.SourceLength,
        })],
    };

    /// <summary>The text of the form. A date that cannot be read stays as it was typed.</summary>
    public static StorySnapshot ToText(this StoryForm form, StoryStatus status) => new(
        Plain(form.Title), Plain(form.Summary), form.Language ?? "en", status, DateOf(form.Happened), DateOf(form.SourcePublished),
        [.. new[] { form.MainTheme }.Concat(form.OtherThemes).Where(t => !string.IsNullOrEmpty(t)).Select(t => t!).Distinct()],
        [.. form.About.Distinct()],
        [.. form.Naming.Except(form.About)],
        [.. form.Sections.Select(s => new SectionSnapshot(
            s.Anchor ?? "", Plain(s.Heading), string.IsNullOrEmpty(s.Theme) ? null : s.Theme, Plain(s.Markdown), s.SourceStart, s.SourceLength))]);

    /// <summary>The form as a draft, and what in it only people can read.</summary>
    public static (StoryDraft Draft, IReadOnlyList<DraftProblem> Problems) ToDraft(this StoryForm form, DeskChoices choices)
    {
        var text = form.ToText(StoryStatus.Draft);
        var problems = new List<DraftProblem>();
        foreach (var (field, date) in new[] { (nameof(form.Happened), text.Happened), (nameof(form.SourcePublished), text.SourcePublished) })
        {
            if (date is not null && !PartialDate.TryParseIso(date, out _))
            {
                problems.Add(new(field, $"‘{date}’ is no date. Give a year, a month or a day, such as 2023, 2023-12 or 2023-12-15; or leave it empty when the source does not say."));
            }
        }

        problems.AddRange(choices.Unknown(text));
        var draft = text.ToDraft() with
        {
            Slug = form.Slug,
            Sections = [.. text.Sections.Select(s => new SectionDraft(s.Heading, s.Theme, s.Markdown, s.Anchor.Length == 0 ? null : s.Anchor, s.SourceStart, s.SourceLength))],
        };
        return (draft, problems);
    }

    private static string? DateOf(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : TypedDate.Read(typed)?.ToIso() ?? typed.Trim();

    // Browsers end lines with two characters; the store and the word count know one.
    private static string Plain(string? text) => text?.ReplaceLineEndings("\n") ?? "";
}
