using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Pages.Meetings;

/// <summary>An event of the ledger that a meeting of the calendar is.</summary>
public sealed record ToldEvent(string PublicId, string Name, PartialDate? Date);
