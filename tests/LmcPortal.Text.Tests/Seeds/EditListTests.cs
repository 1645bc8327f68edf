using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

public sealed class EditListTests
{
    private const string Source = "one two three";

    [Fact]
    public void Combine_LaterEditCoversEarlier_TheLaterOneStands()
    {
        var edits = EditList.Combine([new SourceEdit(3, 1, "_", "early")], [new SourceEdit(0, 8, null, "late")]);

        Assert.Equal("three", edits.Apply(Source, 0, Source.Length));
        Assert.Equal("late", Assert.Single(edits.Edits).Reason);
    }

    [Fact]
    public void Combine_LaterEditInsideEarlier_IsVoid()
    {
        var edits = EditList.Combine([new SourceEdit(0, 8, null, "early")], [new SourceEdit(4, 3, "2", "late")]);

        Assert.Equal("early", Assert.Single(edits.Edits).Reason);
    }

    [Theory]
    [InlineData(2, 4, "on[]ee")]
    [InlineData(6, 4, "one []ee")]
    public void Combine_LaterEditOverlapsEarlier_IsCutBack(int start, int length, string starts)
    {
        var edits = EditList.Combine([new SourceEdit(4, 4, "[]", "early")], [new SourceEdit(start, length, null, "late")]);

        Assert.StartsWith(starts[..4], edits.Apply(Source, 0, Source.Length), StringComparison.Ordinal);
        Assert.Equal(2, edits.Edits.Count);
    }

    [Fact]
    public void Tile_NeighboursDroppedForOneReason_AreOneSpan()
    {
        var edits = EditList.Combine([new SourceEdit(0, 2, null, "mark"), new SourceEdit(2, 2, null, "mark"), new SourceEdit(4, 3, "2", "number")]);

        var spans = edits.Tile(Source.Length);

        Assert.Equal(
            [(SpanKind.Dropped, 0, 4), (SpanKind.Repaired, 4, 3), (SpanKind.Kept, 7, 6)],
            spans.Select(s => (s.Kind, s.Start, s.Length)));
    }

    [Fact]
    public void Apply_PartOfTheSource_UsesTheEditsInIt()
    {
        var edits = EditList.Combine([new SourceEdit(0, 4, null, "mark"), new SourceEdit(4, 3, "2", "number")]);

        Assert.Equal("2 three", edits.Apply(Source, 4, 9));
        Assert.Empty(EditList.Empty.Edits);
    }
}
