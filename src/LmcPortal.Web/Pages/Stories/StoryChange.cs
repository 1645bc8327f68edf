using LmcPortal.Text.Diffs;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A published version of a story, compared with the one readers had before; nothing is compared for the first.</summary>
// Number: of the revision. On: the day (UTC). By: the public label of its author.
public sealed record StoryChange(int Number, DateOnly On, string By, string Note, bool IsFirst, IReadOnlyList<FieldDiff> Fields, IReadOnlyList<SectionDiff> Sections)
{
    public bool ChangesNothing => !IsFirst && Fields.Count == 0 && Sections.Count == 0;
}
