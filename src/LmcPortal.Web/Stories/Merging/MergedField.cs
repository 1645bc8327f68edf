namespace LmcPortal.Web.Stories.Merging;

/// <summary>A field that somebody has changed since both sides began.</summary>
/// <param name="Key">"Title", or "Sections[anchor].Markdown".</param>
/// <param name="Name">For people: "Title", "Text of 'The railway'".</param>
/// <param name="Side">Whose value was taken; <see cref="MergeSide.Both"/> where both changed it, each otherwise.</param>
/// <param name="Mine">The value of the one who saves now; null when they have taken its section out.</param>
/// <param name="Theirs">The value that was saved meanwhile; null when it was taken out.</param>
public sealed record MergedField(string Key, string Name, MergeSide Side, string? Mine, string? Theirs)
{
    public bool IsConflict => Side == MergeSide.Both;
}
