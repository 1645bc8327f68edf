using LmcPortal.Data.Imports;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>One reading of one document as the list shows it. The instant is UTC.</summary>
public sealed record RunRow(int Id, string FileName, ImportResult Result, int Problems, string? Refusal, DateTime StartedUtc);
