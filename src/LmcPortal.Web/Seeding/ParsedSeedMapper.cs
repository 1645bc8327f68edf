using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Words;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Seeding;

/// <summary>Turns what the parser found into what the store keeps.</summary>
internal static class ParsedSeedMapper
{
    public static SourceDocument ToDocument(
        SeedFile file, string encoding, string sha256, ParsedSeed parsed, DateTime receivedUtc, int? previousId) => new()
        {
            FileName = file.Name,
            Sha256 = sha256,
            Encoding = encoding,
            Text = file.Text,
            Title = parsed.Document.Title,
            Publisher = parsed.Document.Publisher,
            Agency = parsed.Document.Agency,
            Place = parsed.Document.Place,
            Date = parsed.Document.Date,
            Year = parsed.Document.Year,
            Language = parsed.Document.Language,
            ReceivedUtc = receivedUtc,
            PreviousId = previousId,
        };

    public static StoryDraft ToDraft(ParsedStory story, ParsedSeed parsed, SourceDocument document) => new()
    {
        Title = Fit(story.Heading, Story.TitleMaxLength),
        Summary = Summary.Of(story.Paragraphs.Select(p => p.Text)),
        Language = story.Language,
        Happened = parsed.Document.Year is { } year ? PartialDate.OfYear(year) : null,
        SourcePublished = parsed.Document.Date,
        Themes = story.Themes,
        PrimaryCountries = story.Countries.Primary,
        MentionedCountries = story.Countries.Mentioned,
        Sections = [.. story.Sections.Select(ToDraft)],
        TranslationGroup = TranslationGroupOf(story, parsed, document),
        Source = document,
        SourceLine = story.Line,
    };

    /// <summary>A collection of one language's stories, without the stories themselves.</summary>
    public static Collection ToCollection(ParsedSeed parsed, string language, int storyCount, SourceDocument document, MarkdownRenderer markdown)
    {
        var title = parsed.Document.Title ?? document.FileName;
        var name = CollectionName.Of(title, storyCount, parsed.Document.Year);
        var introduction = language == parsed.Document.Language ? ToMarkdown(parsed.Introduction) : "";
        return new Collection
        {
            Slug = Slug.Of(language == parsed.Document.Language ? name : $"{name} {language}"),
            Name = Fit(name, Collection.TitleMaxLength),
            Title = Fit(title, Collection.TitleMaxLength),
            Language = language,
            Introduction = introduction,
            IntroductionHtml = markdown.Render(introduction).Html,
            Year = parsed.Document.Year,
            SourceDocument = document,
        };
    }

    private static SectionDraft ToDraft(ParsedSection section)
    {
        var (first, last) = (section.Paragraphs[0], section.Paragraphs[^1]);
        return new SectionDraft(
            Fit(section.Heading, Section.HeadingMaxLength), section.Theme, ToMarkdown(section.Paragraphs),
            SourceStart: first.Start, SourceLength: last.Start + last.Length - first.Start);
    }

    // Items of one list stay together; everything else is a paragraph of its own.
    private static string ToMarkdown(IReadOnlyList<ParsedParagraph> paragraphs)
    {
        var text = new StringBuilder();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (kind, escaped) = (paragraphs[i].Kind, MarkdownText.Escape(paragraphs[i].Text));
            if (i > 0)
            {
                text.Append(kind == BlockKind.ListItem && paragraphs[i - 1].Kind == BlockKind.ListItem ? "\n" : "\n\n");
            }

            text.Append(kind switch { BlockKind.ListItem => "- ", BlockKind.Quotation => "> ", _ => "" }).Append(escaped);
        }

        return text.ToString();
    }

    // Stories of the same rank in a document of several languages are each other's translations. The group's name
    // comes from the content, so that two clean imports give the same rows.
    private static Guid? TranslationGroupOf(ParsedStory story, ParsedSeed parsed, SourceDocument document)
    {
        var translated = parsed.Stories.Any(s => s.Rank == story.Rank && s.Language != story.Language);
        return translated
            ? new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{document.Sha256}/{story.Rank}")))[..16])
            : null;
    }

    private static string Fit(string text, int most) => text.Length <= most ? text : text[..(most - 1)].TrimEnd() + "…";
}
