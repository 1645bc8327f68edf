namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A value to choose, and its name for people.</summary>
public sealed record DeskChoice(string Value, string Name);
