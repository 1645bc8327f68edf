using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>The document a text came from, as its source block names it. Null members are unknown and said to be so.</summary>
public sealed record SourceView(string FileName, string Language, string? Title, string? Publisher, string? Agency, string? Place, PartialDate? Date);
