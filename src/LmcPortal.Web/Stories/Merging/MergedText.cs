using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Stories.Merging;

/// <summary>Two texts brought together: what each side alone has changed is in it already, what both have changed waits for an editor.</summary>
public sealed record MergedText(StorySnapshot Text, IReadOnlyList<MergedField> Fields)
{
    public IEnumerable<MergedField> Conflicts => Fields.Where(f => f.IsConflict);

    public IEnumerable<MergedField> Taken => Fields.Where(f => !f.IsConflict);
}
