using FsCheck.Xunit;
using LmcPortal.Web.Filters;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LmcPortal.Web.Tests.Filters;

/// <summary>What is written into an address is read out of it again.</summary>
public sealed class FilterProperties
{
    [Property(Arbitrary = [typeof(AnyFilters)], MaxTest = 500)]
    public void Stories_WrittenAndRead_AreTheSameFilter(StoryFilter filter)
    {
        var address = Address(filter);

        Assert.Equal(filter, StoryFilterReader.Read(address, []));
        Assert.Empty(address.Problems);
    }

    [Property(Arbitrary = [typeof(AnyFilters)], MaxTest = 500)]
    public void Outcomes_WrittenAndRead_AreTheSameFilter(OutcomeFilter filter)
    {
        var address = Address(filter);

        Assert.Equal(filter, OutcomeFilterReader.Read(address, filter.Kind, []));
        Assert.Empty(address.Problems);
    }

    private static AddressReader Address(ListFilter filter) => new(new QueryCollection(QueryHelpers.ParseQuery(filter.ToQuery())));
}
