namespace LmcPortal.Web.Pages.Shared;

/// <summary>A theme as it is named beside a text.</summary>
// Pillar: place of its pillar, from 1: chooses hue and shape.
public sealed record ThemeLabel(string Slug, string Label, int Pillar, bool IsPrimary);
