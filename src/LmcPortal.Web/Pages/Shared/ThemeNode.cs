using LmcPortal.Text.Themes;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>A theme in the framework, with the number of its stories.</summary>
// Pillar: place of its pillar, from 1.
public sealed record ThemeNode(string Slug, string Label, string Description, ThemeKind Kind, string? PillarSlug, int Order, int Pillar, int Count);
