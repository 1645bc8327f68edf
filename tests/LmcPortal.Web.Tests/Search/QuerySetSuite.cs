using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Data.Search;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Tests;
using LmcPortal.Text.Search;
using LmcPortal.Text.Tests.Search;
using LmcPortal.Web.Search;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Tests.Seeding;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LmcPortal.Web.Tests.Search;

/// <summary>The labelled queries of seven languages against the index of a real store: every text that must be found is, and none that must not.</summary>
public abstract class QuerySetSuite(ITestOutputHelper output)
{
    [SkippableFact]
    public async Task Queries_OfEveryLanguage_FindTheirTextsAndNoOthers()
    {
        await using var store = await NewStoreAsync();
        await using var db = store.NewContext();
        var wrong = new List<string>();

        foreach (var language in QuerySet.Languages)
        {
            var (expected, found, right) = (0, 0, 0);
            var queries = QuerySet.QueriesOf(language);
            foreach (var query in queries)
            {
                var (texts, isGuess) = await FindAsync(db, query.Query);
                var exact = isGuess ? [] : texts;
                wrong.AddRange(Differences(query.Query, "by words", query.Exact, exact));
                wrong.AddRange(Differences(query.Query, "by letters", query.Inexact, isGuess ? texts : []));
                (expected, found, right) = (expected + query.Exact.Count, found + exact.Count, right + exact.Intersect(query.Exact).Count());
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{db.Database.ProviderName}, {language}: {queries.Count} queries, recall {right / (double)expected:N3}, {found - right} of {found} shown as exact are not"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    protected abstract Task<TestStore> NewTestStoreAsync();

    private async Task<ImportingStore> NewStoreAsync()
    {
        var store = await ImportingStore.CreateAsync(await NewTestStoreAsync());
        await using var db = store.NewContext();
        var editor = ImportingStore.Editor(db);
        foreach (var text in QuerySet.Texts)
        {
            var draft = new StoryDraft
            {
                Title = text.Title, Slug = text.Id, Summary = "", Language = text.Id[..2], Status = StoryStatus.Published,
                Sections = [new SectionDraft(text.Title, null, text.Body)],
            };
            Assert.Empty((await editor.AddAsync(draft, new Signature("Malee", "First version"), default)).Problems);
        }

        await editor.CommitAsync(default);
        return store;
    }

    private static async Task<(List<string> Ids, bool IsGuess)> FindAsync(PortalDbContext db, string typed)
    {
        var query = SearchQuery.Parse(typed);
        if (!query.CanBeAsked)
        {
            return ([], false);
        }

        var asked = await new QueryResolver(db.SearchIndex).ResolveAsync(query, default);
        var hits = await new SearchReader(db, new EntryTags()).FindAsync(asked, null, 1000, default);
        return ([.. hits.Select(h => h.Entry.PublicKey)], asked.IsByClusters);
    }

    private static IEnumerable<string> Differences(string query, string how, IReadOnlyList<string> expected, List<string> found) =>
        expected.Except(found).Select(id => $"{query}: {id} is not found {how}").Concat(found.Except(expected).Select(id => $"{query}: {id} is found {how}, but should not be"));
}
