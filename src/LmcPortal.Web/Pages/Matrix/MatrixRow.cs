using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Matrix;

/// <summary>A theme with the number of its outcomes for each country, from source to sea.</summary>
public sealed record MatrixRow(ThemeNode Theme, IReadOnlyList<int> Counts)
{
    public bool IsPillar => Theme.PillarSlug is null;
}
