namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>A block found to be the heading of a story.</summary>
/// <param name="Index">Where the heading's block stands among the blocks of its language.</param>
/// <param name="Number">The number in front of it, or null.</param>
/// <param name="NumberIndex">Where the number's block stands when it has a line of its own, else null.</param>
/// <param name="IsRunIn">True when the heading is the opening of its own paragraph, which then is also the story's first.</param>
internal sealed record HeadingMark(int Index, HeadingNumber? Number, int? NumberIndex = null, bool IsRunIn = false)
{
    /// <summary>The first block that belongs to the story.</summary>
    public int First => NumberIndex ?? Index;

    /// <summary>The first block of the story's body.</summary>
    public int BodyStart => IsRunIn ? Index : Index + 1;
}
