using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>An outcome as data, of whatever kind: what a kind does not have is null.</summary>
// Quotes: those in published stories, the first one first; at least one for what readers may see.
public sealed record OutcomeRecord(
    OutcomePlace Place, string Id, OutcomeKind Kind, string Name, string? Qualifier, double? FromValue, string? Unit, FigureNature? Nature,
    PartialDate? AsOf, PartialDate? Date, bool YearInferred, int? Ordinal, string? Where, IReadOnlyList<string> Participants, string? DocumentKind,
    string? DocumentPeriod, DocumentAction? DocumentAction, IReadOnlyList<CodeName> Countries, CountrySource CountrySource, CodeName? Theme, string? Pillar,
    string? Claimant, OutcomeStatus Status, string? Meeting, DateTime UpdatedUtc, IReadOnlyList<QuoteRecord> Quotes,
    IReadOnlyList<string> Notes, IReadOnlyList<DisputeRecord> Disputes, IReadOnlyList<SecondSourceRecord> Sources)
{
    public static readonly RecordShape Shape = new ShapeOf<OutcomeRecord>("outcome", "A figure, document, event or project, bound to the sentences that say so.")
        .Text("id", "Id", "Its name in data; never used for another outcome.", o => o.Id)
        .Address("url", "Address", "Its permanent address.", o => o.Path)
        .Text("kind", "Kind", "figure, document, event or project.", o => Word(o.Kind))
        .Text("name", "Name", "Its name in the source’s own words; a document’s title exactly as written.", o => o.Name)
        .Text("qualifier", "Qualifier", "For figures: what stands on the number, such as “more than”.", o => o.Qualifier, mayBeNull: true)
        .Number("value", "Value", "For figures: the number, its scale applied.", o => o.Place.Value, mayBeNull: true)
        .Number("from", "From value", "For figures that went “from A to B”: A.", o => o.FromValue, mayBeNull: true)
        .Text("unit", "Unit", "For figures: what is counted.", o => o.Unit, mayBeNull: true)
        .Text("nature", "Nature", "For figures: stock, flow or change. Stocks of different dates must not be added.", o => o.Nature is { } nature ? Word(nature) : null, mayBeNull: true)
        .Date("asOf", "As of", "For figures: the date they stand for, as exactly as the source gives it.", o => o.AsOf)
        .Date("date", "Date", "For other kinds: when it was held, adopted or done, as exactly as the source gives it.", o => o.Date)
        .YesNo("yearInferred", "Year inferred", "True when the sentence gives no year and that of the document was taken.", o => o.YearInferred)
        .Number("ordinal", "Number in its series", "“Fourth” is 4.", o => o.Ordinal, mayBeNull: true)
        .Text("place", "Place", "Where, as written.", o => o.Where, mayBeNull: true)
        .Texts("participants", "Participants", "Who took part, as named.", o => o.Participants)
        .Text("documentKind", "Kind of document", "Declaration, plan and so on.", o => o.DocumentKind, mayBeNull: true)
        .Text("documentPeriod", "Period of the document", "The years it is for, as written.", o => o.DocumentPeriod, mayBeNull: true)
        .Text("documentAction", "What was done with the document", "adopted, signed, released, proposed or named.", o => o.DocumentAction is { } action ? Word(action) : null, mayBeNull: true)
        .Texts("countries", "Countries", "ISO 3166 codes of the members it concerns, from source to sea.", o => o.Countries.Select(c => c.Code))
        .Texts("countryNames", "Names of countries", "The same members by name.", o => o.Countries.Select(c => c.Name))
        .Text("countriesFrom", "Where its countries were read", "sentence, paragraph, cooperation (all six) or none.", o => Word(o.CountrySource))
        .Text("theme", "Theme", "Slug of its theme in the 3+5+X framework.", o => o.Theme?.Code, mayBeNull: true)
        .Text("themeLabel", "Label of its theme", "The theme in words.", o => o.Theme?.Name, mayBeNull: true)
        .Text("pillar", "Pillar", "Slug of the pillar of its theme.", o => o.Pillar, mayBeNull: true)
        .Text("claimant", "Claimant", "Who says so: the publisher of the document.", o => o.Claimant, mayBeNull: true)
        .Text("status", "Review status", "extracted (found by machine, not yet reviewed) or reviewed (by an editor).", o => Word(o.Status))
        .Text("meeting", "Meeting", "Key of the meeting of the LMC’s calendar that this event is.", o => o.Meeting, mayBeNull: true)
        .Instant("updated", "Updated", "When the record last changed.", o => o.UpdatedUtc)
        .Text("quote", "Sentence", "The first sentence that says so, word for word.", o => o.FirstQuote?.Exact, mayBeNull: true)
        .Address("quoteUrl", "Address of the sentence", "Opens the story at that sentence.", o => o.FirstQuote?.Path, mayBeNull: true)
        .Texts("stories", "Stories", "Ids of the stories that say so.", o => o.Quotes.Select(q => q.Story).Distinct())
        .Texts("notes", "Editors’ notes", "What editors tell readers about it.", o => o.Notes)
        .YesNo("disputed", "Disputed", "True when it is on record that somebody says otherwise.", o => o.Disputes.Count > 0)
        .Text("licence", "Licence", "What may be done with it.", _ => Licence.Facts)
        .Records("quotes", "Sentences", "Every sentence that says so.", QuoteRecord.Shape, o => o.Quotes)
        .Records("disputes", "Disputes", "Who says otherwise; the portal takes no side.", DisputeRecord.Shape, o => o.Disputes)
        .Records("sources", "Second sources", "Further sources that say the same.", SecondSourceRecord.Shape, o => o.Sources)
        .Build();

    public string Path => PortalLinks.Outcome(Id);

    private QuoteRecord? FirstQuote => Quotes.Count > 0 ? Quotes[0] : null;

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
