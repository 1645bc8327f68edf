namespace LmcPortal.Text.Themes;

/// <summary>Where a theme stands in the LMC's 3+5+X framework.</summary>
public enum ThemeKind
{
    /// <summary>One of the three pillars.</summary>
    Pillar,

    /// <summary>One of the five priority areas.</summary>
    PriorityArea,

    /// <summary>The open list "X".</summary>
    Extension,
}
