using LmcPortal.Text.Diffs;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A field of a story that a version changed.</summary>
public sealed record FieldDiff(string Name, TextDiff Diff);
