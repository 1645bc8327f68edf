using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Says in words what the strip of six stations shows.</summary>
public static class CountryWording
{
    public static string InWords(this IReadOnlyList<CountryLabel> countries)
    {
        var about = countries.Where(c => c.IsPrimary).Select(c => c.Name).ToList();
        var named = countries.Where(c => !c.IsPrimary).Select(c => c.Name).ToList();
        return (about.Count, named.Count) switch
        {
            (CountryLabel.Members, _) => "About all six countries",
            (_, CountryLabel.Members) => "Names all six countries",
            (_, 0) => $"About {Wording.List(about)}",
            (0, _) => $"Names {Wording.List(named)}",
            _ => $"About {Wording.List(about)}; names {Wording.List(named)}",
        };
    }
}
