using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Records;

/// <summary>A story as data.</summary>
// Themes: the primary one first. OutcomeOfQuotes: the public id of the outcome of each of its sentences. SourceLine: of its heading in the source file, from 1.
public sealed record StoryRecord(
    StoryPlace Place, string Id, string Summary, string Language, PartialDate? Happened, PartialDate? SourcePublished, DateTime UpdatedUtc,
    IReadOnlyList<CodeName> Themes, IReadOnlyList<CodeName> CountriesAbout, IReadOnlyList<CodeName> CountriesNamed, IReadOnlyList<PlaceRecord> Collections,
    SourceView? Source, int? SourceLine, IReadOnlyList<string> OutcomeOfQuotes, IReadOnlyList<SectionRecord> Sections)
{
    public static readonly RecordShape Shape = new ShapeOf<StoryRecord>("story", "A news story, split into themed sections, with the document it came from.")
        .Text("id", "Id", "Its name in data and in its address.", s => s.Id)
        .Address("url", "Address", "Its permanent address.", s => s.Path)
        .Text("title", "Title", "Its heading as the source has it.", s => s.Place.Title)
        .Text("summary", "Summary", "Its opening sentences, word for word.", s => s.Summary)
        .Text("language", "Language", "ISO 639-1 code of its text.", s => s.Language)
        .Date("happened", "Happened", "When what it tells happened, as exactly as the source says.", s => s.Happened)
        .Date("sourcePublished", "Published by its source", "When its source published it, as exactly as it is known.", s => s.SourcePublished)
        .Day("posted", "Posted", "The day (UTC, ISO 8601) it was first posted here.", s => s.Place.PostedOn)
        .Instant("updated", "Updated", "When it last changed here.", s => s.UpdatedUtc)
        .Texts("themes", "Themes", "Slugs of its themes in the 3+5+X framework, the main one first.", s => s.Themes.Select(t => t.Code))
        .Texts("themeLabels", "Labels of its themes", "The same themes in words.", s => s.Themes.Select(t => t.Name))
        .Texts("countriesAbout", "Countries it is about", "ISO 3166 codes, from source to sea.", s => s.CountriesAbout.Select(c => c.Code))
        .Texts("countryNamesAbout", "Names of countries it is about", "The same by name.", s => s.CountriesAbout.Select(c => c.Name))
        .Texts("countriesNamed", "Countries it names", "ISO 3166 codes of members it only names, from source to sea.", s => s.CountriesNamed.Select(c => c.Code))
        .Texts("countryNamesNamed", "Names of countries it names", "The same by name.", s => s.CountriesNamed.Select(c => c.Name))
        .Texts("collections", "Collections", "Slugs of the collections it stands in.", s => s.Collections.Select(c => c.Collection))
        .Text("publisher", "Publisher", "Who published the source.", s => s.Source?.Publisher, mayBeNull: true)
        .Text("agency", "Agency", "The wire that carried the source.", s => s.Source?.Agency, mayBeNull: true)
        .Text("sourceTitle", "Title of the source", "Title of the document it came from.", s => s.Source?.Title, mayBeNull: true)
        .Text("sourcePlace", "Place of the source", "Place of the dateline, as written.", s => s.Source?.Place, mayBeNull: true)
        .Text("sourceFile", "Source file", "Name of the file it was read from; null for a story written here.", s => s.Source?.FileName, mayBeNull: true)
        .Number("sourceLine", "Source line", "Line of its heading in that file, from 1.", s => s.SourceLine, mayBeNull: true)
        .Texts("outcomes", "Outcomes", "Ids of the outcomes it is the source of.", s => s.OutcomeOfQuotes.Distinct())
        .Text("text", "Text", "Its whole text without marks; a blank line between paragraphs.", s => s.Text)
        .Text("licence", "Licence", "What may be done with it.", _ => Licence.Prose)
        .Records("places", "Places in collections", "With its rank in each.", PlaceRecord.Shape, s => s.Collections)
        .Records("sections", "Sections", "Its sections in order.", SectionRecord.Shape, s => s.Sections.Select(x => x with { Story = s.Id }).ToList())
        .Build();

    public string Path => PortalLinks.Story(Id);

    public string Text => string.Join("\n\n", Sections.SelectMany(s => PlainText.ParagraphsOf(s.Html).Prepend(s.Heading)));
}
