using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Stories.Merging;

/// <summary>Brings sections together; they know each other by their anchors. A section without one is new and always stays.</summary>
internal static class SectionMerge
{
    public static IReadOnlyList<SectionSnapshot> Of(
        IReadOnlyList<SectionSnapshot>? start, IReadOnlyList<SectionSnapshot> mine, IReadOnlyList<SectionSnapshot> theirs, FieldMerge merge)
    {
        var kept = new List<SectionSnapshot>();
        foreach (var section in InOrder(start, mine, theirs, merge))
        {
            var merged = section.Anchor.Length == 0
                ? section
                : One(Find(start, section.Anchor), Find(mine, section.Anchor), Find(theirs, section.Anchor), start is not null, merge);
            if (merged is not null)
            {
                kept.Add(merged);
            }
        }

        return kept;
    }

    private static SectionSnapshot? One(SectionSnapshot? start, SectionSnapshot? mine, SectionSnapshot? theirs, bool hasStart, FieldMerge merge)
    {
        var key = $"Sections[{(mine ?? theirs)!.Anchor}]";
        var name = $"Section ‘{(mine ?? theirs)!.Heading}’";
        switch (mine, theirs)
        {
            case ({ } here, { } there):
                return there with
                {
                    Heading = merge.Take($"{key}.Heading", $"Heading of ‘{there.Heading}’", start?.Heading, here.Heading, there.Heading)!,
                    Theme = Empty(merge.Take($"{key}.Theme", $"Theme of ‘{there.Heading}’", start is null ? null : start.Theme ?? "", here.Theme ?? "", there.Theme ?? "")),
                    Markdown = merge.Take($"{key}.Markdown", $"Text of ‘{there.Heading}’", start?.Markdown, here.Markdown, there.Markdown)!,
                };
            case ({ } here, null):
                // They have taken it out, or it is only here.
                if (!hasStart || start is null)
                {
                    return here;
                }

                var changed = !Same(start, here);
                merge.Note(key, name, changed ? MergeSide.Both : MergeSide.Theirs, here.Markdown, null);
                return changed ? here : null;
            case (null, { } there):
                if (start is null)
                {
                    merge.Note(key, name, MergeSide.Theirs, null, there.Markdown);
                    return there;
                }

                var isChanged = !Same(start, there);
                merge.Note(key, name, isChanged ? MergeSide.Both : MergeSide.Mine, null, there.Markdown);
                return isChanged ? there : null;
            default:
                return null;
        }
    }

    // Mine when I have moved anything, else theirs; what only the other side has comes behind what stands before it there.
    private static List<SectionSnapshot> InOrder(
        IReadOnlyList<SectionSnapshot>? start, IReadOnlyList<SectionSnapshot> mine, IReadOnlyList<SectionSnapshot> theirs, FieldMerge merge)
    {
        var haveMoved = start is null || HasMoved(start, mine);
        var (lead, other) = haveMoved ? (mine, theirs) : (theirs, mine);
        if (start is not null && haveMoved && HasMoved(start, theirs) && HasMoved(theirs, mine))
        {
            merge.Note("Order", "Order of the sections", MergeSide.Both, Headings(mine), Headings(theirs));
        }

        var order = lead.ToList();
        for (var i = 0; i < other.Count; i++)
        {
            if (other[i].Anchor.Length > 0 && Find(order, other[i].Anchor) is not null)
            {
                continue;
            }

            var before = i == 0 ? -1 : other[i - 1].Anchor.Length == 0 ? order.IndexOf(other[i - 1]) : order.FindIndex(s => s.Anchor == other[i - 1].Anchor);
            order.Insert(i > 0 && before < 0 ? order.Count : before + 1, other[i]);
        }

        return order;
    }

    private static bool HasMoved(IReadOnlyList<SectionSnapshot> before, IReadOnlyList<SectionSnapshot> after)
    {
        var shared = before.Select(s => s.Anchor).Intersect(after.Select(s => s.Anchor)).ToHashSet();
        return !before.Select(s => s.Anchor).Where(shared.Contains).SequenceEqual(after.Select(s => s.Anchor).Where(shared.Contains));
    }

    private static bool Same(SectionSnapshot a, SectionSnapshot b) =>
        FieldMerge.Same(a.Heading, b.Heading) && FieldMerge.Same(a.Theme ?? "", b.Theme ?? "") && FieldMerge.Same(a.Markdown, b.Markdown);

    private static SectionSnapshot? Find(IReadOnlyList<SectionSnapshot>? sections, string anchor) => sections?.FirstOrDefault(s => s.Anchor == anchor);

    private static string Headings(IEnumerable<SectionSnapshot> sections) => string.Join(", ", sections.Select(s => s.Heading));

    private static string? Empty(string? theme) => string.IsNullOrEmpty(theme) ? null : theme;
}
