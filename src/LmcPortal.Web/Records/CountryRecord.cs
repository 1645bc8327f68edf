using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>A member as data.</summary>
public sealed record CountryRecord(
    string Code, string Name, string OfficialName, string LocalName, string LocalLanguage, string RiverName, string Capital, int Order, int Stories, int Outcomes)
{
    public static readonly RecordShape Shape = new ShapeOf<CountryRecord>("country", "One of the six members.")
        .Text("id", "Id", "ISO 3166 code.", c => c.Code)
        .Address("url", "Address", "Its page.", c => PortalLinks.Country(c.Code))
        .Text("name", "Name", "Short name used here.", c => c.Name)
        .Text("officialName", "Official name", "The form that declarations of the LMC use.", c => c.OfficialName)
        .Text("localName", "Local name", "In the country’s own script.", c => c.LocalName)
        .Text("localLanguage", "Language of the local name", "ISO 639-1 code.", c => c.LocalLanguage)
        .Text("riverName", "Name of the river", "What the river is called there.", c => c.RiverName)
        .Text("capital", "Capital", "Its capital city.", c => c.Capital)
        .Number("order", "Order", "Place from source to sea, from 1.", c => c.Order)
        .Number("storyCount", "Stories", "Published stories about it or naming it.", c => c.Stories)
        .Number("outcomeCount", "Outcomes", "Outcomes that concern it.", c => c.Outcomes)
        .Text("licence", "Licence", "What may be done with it.", _ => Licence.Own)
        .Build();
}
