namespace LmcPortal.Web.Filters;

/// <summary>A theme as lists name it.</summary>
// Pillar: place of its pillar, from 1.
public sealed record KnownTheme(string Slug, string Label, int Pillar, bool IsPillar);
