using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Filters;

/// <summary>Asks the lists as every surface does.</summary>
internal static class AskedLists
{
    public static async Task<(IReadOnlyList<string> Keys, IReadOnlyList<FilterProblem> Problems)> StoriesAsync(this PortalApplication app, string query, int most = 1000)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var lists = scope.ServiceProvider.GetRequiredService<PublicLists>();
        var asked = await lists.ReadStoriesAsync(new QueryCollection(QueryHelpers.ParseQuery(query)), [], CancellationToken.None);
        return (await asked.PageOf(lists.Stories(asked.Filter)).Take(most).Select(s => s.Slug).ToListAsync(), asked.Problems);
    }

    public static async Task<(IReadOnlyList<string> Keys, IReadOnlyList<FilterProblem> Problems)> OutcomesAsync(
        this PortalApplication app, string query, int most = 1000, OutcomeKind? kind = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var lists = scope.ServiceProvider.GetRequiredService<PublicLists>();
        var asked = await lists.ReadOutcomesAsync(new QueryCollection(QueryHelpers.ParseQuery(query)), kind, [], CancellationToken.None);
        return (await asked.PageOf(lists.Outcomes(asked.Filter)).Take(most).Select(o => o.PublicId).ToListAsync(), asked.Problems);
    }
}
