using LmcPortal.Text.Diffs;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>A fact that a revision changed; null where nothing was, or is, known.</summary>
public sealed record FactChange(string Name, string? Before, string? After)
{
    /// <summary>Word by word.</summary>
    public TextDiff Diff => TextDiff.Between(Before ?? "", After ?? "");
}
