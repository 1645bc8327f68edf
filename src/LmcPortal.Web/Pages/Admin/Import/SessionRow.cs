using LmcPortal.Data.Imports;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A document on the desk as the list shows it. The instant is UTC.</summary>
public sealed record SessionRow(int Id, string FileName, string Encoding, ImportSessionState State, int Corrections, string ChangedBy, DateTime ChangedUtc);
