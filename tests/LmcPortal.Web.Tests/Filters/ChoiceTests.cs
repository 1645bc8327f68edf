using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Tests.Filters;

public sealed class ChoiceTests
{
    [Fact]
    public void Choice_SameValuesInAnyOrder_AreEqual()
    {
        Choice<string> one = ["water", "health", "water"];
        Choice<string> other = ["health", "water"];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one.Not("health"));
        Assert.True(one.Without("water").Without("health").IsAny);
    }

    [Fact]
    public void Choice_ValueAskedForAndThenLeftOut_IsOnlyLeftOut()
    {
        Choice<string> asked = ["water", "health"];

        var choice = asked.Not("water");

        Assert.Equal(["health"], choice.Included);
        Assert.Equal(["water"], choice.Excluded);
        Assert.Equal(["health", "water"], choice.With("water").Included);
        Assert.Equal(["water"], choice.OnlyExcluded().Excluded);
    }
}
