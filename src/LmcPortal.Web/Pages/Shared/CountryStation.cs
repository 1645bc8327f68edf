namespace LmcPortal.Web.Pages.Shared;

/// <summary>A country as a station on the river, with the number of stories that are about it or name it.</summary>
// Order: place from source to sea, from 1.
public sealed record CountryStation(
    string Code, string Name, string LocalName, string LocalLanguage, string RiverName, string Capital, int Order, int AboutCount, int NamedCount)
{
    public int Count => AboutCount + NamedCount;
}
