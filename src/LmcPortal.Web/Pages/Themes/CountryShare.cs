namespace LmcPortal.Web.Pages.Themes;

/// <summary>How many of a theme's stories speak of a country, and the list of them.</summary>
public sealed record CountryShare(string Name, int Order, int Count, string Link);
