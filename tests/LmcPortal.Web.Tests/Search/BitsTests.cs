using LmcPortal.Web.Search;

namespace LmcPortal.Web.Tests.Search;

public sealed class BitsTests
{
    private static readonly int[][] Sets = [[], [1], [63, 64, 65, 127, 128], [.. Enumerable.Range(1, 300).Where(i => i % 7 == 0)], [5, 4000]];

    [Fact]
    public void Sets_TakenTogether_AreWhatSetsOfNumbersAre()
    {
        foreach (var (a, b) in Sets.SelectMany(_ => Sets, (a, b) => (a, b)))
        {
            var (or, and, except) = (Bits.Of(a), Bits.Of(a), Bits.Of(a));
            or.Or(Bits.Of(b));
            and.And(Bits.Of(b));
            except.Except(Bits.Of(b));

            Assert.Equal(a.Union(b).OrderDescending(), or.Below(int.MaxValue));
            Assert.Equal(a.Intersect(b).OrderDescending(), and.Below(int.MaxValue));
            Assert.Equal(a.Except(b).OrderDescending(), except.Below(int.MaxValue));
            Assert.Equal((a.Intersect(b).Count(), or.Below(int.MaxValue).Count()), (Bits.Of(a).CountWith(Bits.Of(b)), or.Count));
        }
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(64, "63")]
    [InlineData(65, "64,63")]
    [InlineData(128, "127,65,64,63")]
    [InlineData(100_000, "128,127,65,64,63")]
    public void Below_AnId_GivesTheSmallerOnesLargestFirst(int id, string expected) => Assert.Equal(expected, string.Join(',', Bits.Of(Sets[2]).Below(id)));

    [Fact]
    public void Copy_IsNotChangedWithTheOriginal()
    {
        var bits = Bits.Of([7, 70]);

        var copy = bits.Copy();
        bits.Remove(70);
        bits.Remove(7000);

        Assert.Equal([7], bits.Below(100));
        Assert.Equal([70, 7], copy.Below(100));
    }
}
