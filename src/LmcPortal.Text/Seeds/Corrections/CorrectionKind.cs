namespace LmcPortal.Text.Seeds.Corrections;

/// <summary>What an editor wants done differently from what the rules did.</summary>
public enum CorrectionKind
{
    /// <summary>The characters stay as they stand in the source: they are neither dropped nor repaired. A line end kept inside a paragraph ends the paragraph.</summary>
    Keep,

    /// <summary>The characters are left out.</summary>
    Drop,

    /// <summary>The line is the heading of a story; one that is a whole paragraph opens the story and lends it its first words.</summary>
    StartStory,

    /// <summary>The line is no story's heading: it goes to the story before it, or to the introduction.</summary>
    JoinStory,

    /// <summary>A section starts here; a line that looks like a heading becomes the section's heading.</summary>
    StartSection,

    /// <summary>The section that starts here goes to the section before it.</summary>
    JoinSection,

    /// <summary>The story of this heading is called <see cref="SeedCorrection.Value"/>.</summary>
    RenameStory,

    /// <summary>The section that starts here is called <see cref="SeedCorrection.Value"/>.</summary>
    RenameSection,

    /// <summary>The section that starts here is about the theme of the slug <see cref="SeedCorrection.Value"/>; about none when it is empty.</summary>
    SetTheme,

    /// <summary>The story of this heading is left out, its text with it.</summary>
    RejectStory,
}
