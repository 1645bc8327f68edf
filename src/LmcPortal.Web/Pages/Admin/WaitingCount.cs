namespace LmcPortal.Web.Pages.Admin;

/// <summary>How much of one thing waits for somebody. The path leads to the list of what is counted; null where there is none to open.</summary>
public sealed record WaitingCount(string Key, string Name, string Meaning, int Number, string? Path = null);
