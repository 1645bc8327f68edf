using System.Globalization;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Search;

public sealed class SearchStartTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Run_AnIndexOfAnotherVersion_MakesItAnewAndListsWhatWasNeverListed()
    {
        await _app.StoryAsync(new StoryGiven("Rails"));
        await _app.StoryAsync(new StoryGiven("River"));
        await _app.StoryAsync(new StoryGiven("Draft") { Status = StoryStatus.Draft });
        await _app.InStoreAsync(db => db.PublicEntries.Where(e => e.PublicKey == "river").ExecuteDeleteAsync());
        await _app.InStoreAsync(db => db.SearchIndexStates.ExecuteUpdateAsync(set => set.SetProperty(s => s.Version, "older").SetProperty(s => s.RebuiltTo, (int?)null)));

        await RunAsync();

        Assert.Equal(["rails", "river"], await _app.InStoreAsync(db => db.PublicEntries.Select(e => e.PublicKey).Order().ToListAsync()));
        Assert.True(await IsCurrentAsync());
        Assert.Contains(Messages(), m => m.StartsWith("The search index is of another version", StringComparison.Ordinal));
        Assert.Contains("The search index is whole: 2 texts", Messages());
    }

    [Fact]
    public async Task Run_AnIndexOfThisVersion_LeavesItAlone()
    {
        await _app.StoryAsync(new StoryGiven("Rails"));
        await RunAsync();
        var version = await _app.InStoreAsync(db => db.ContentVersions.Select(v => v.Number).SingleAsync());

        await RunAsync();

        Assert.Equal(version, await _app.InStoreAsync(db => db.ContentVersions.Select(v => v.Number).SingleAsync()));
    }

    private List<string> Messages() => [.. _app.Logs.Events.Select(e => e.RenderMessage(CultureInfo.InvariantCulture))];

    private async Task RunAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SearchStart>().RunAsync(CancellationToken.None);
    }

    private async Task<bool> IsCurrentAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SearchRebuild>().IsCurrentAsync(CancellationToken.None);
    }
}
