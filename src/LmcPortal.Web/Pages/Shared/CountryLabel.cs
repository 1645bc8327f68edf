namespace LmcPortal.Web.Pages.Shared;

/// <summary>A country as it is named beside a text.</summary>
// Order: place from source to sea, from 1.
// IsPrimary: true when the text is about it, false when it only names it.
public sealed record CountryLabel(string Code, string Name, int Order, bool IsPrimary)
{
    /// <summary>Members of the LMC, one station each along the river.</summary>
    public const int Members = 6;
}
