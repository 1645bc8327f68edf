using LmcPortal.Web.Api;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Data;

/// <summary>The API for people: every address with its parameters and a real answer.</summary>
public sealed class ApiModel(ApiReference reference, ApiExamples examples, PortalOptions options) : PublicPage
{
    private const string Summary = "How to ask the portal for its data as JSON: every address, parameter and answer, with examples. No key.";

    public override PageHead Head => new("API", Summary, PortalLinks.DataApi)
    {
        Crumbs = [new Crumb("Data", PortalLinks.Data), new Crumb("API", PortalLinks.DataApi)],
        ApiPath = ApiLinks.Document,
    };

    public IReadOnlyList<ApiEntry> Entries { get; private set; } = [];

    public ApiExample Refusal { get; private set; } = null!;

    public ApiExample Changes { get; private set; } = null!;

    public string Promise => reference.Promise;

    public int RequestsPerSecond => options.RequestsPerSecond;

    /// <summary>Every status that some address answers with, once.</summary>
    public IReadOnlyList<(int Status, string Meaning)> Answers => [.. reference.Operations.SelectMany(o => o.Answers).DistinctBy(a => a.Status).OrderBy(a => a.Status)];

    public async Task OnGetAsync()
    {
        var services = HttpContext.RequestServices;
        var operations = reference.Operations;
        var entries = new List<ApiEntry>();
        foreach (var list in operations.Where(o => !o.IsItem))
        {
            var item = operations.FirstOrDefault(o => o.IsItem && o.Path.StartsWith(list.Path + "/", StringComparison.Ordinal));
            entries.Add(new ApiEntry(list, item, await examples.OfListAsync(list, services)));
        }

        Entries = entries;
        var outcomes = ApiLinks.Outcomes(null);
        Refusal = await examples.AskAsync(outcomes, outcomes, $"?{FilterKeys.Theme}=watr&{ApiKeys.Limit}=1000", services);
        Changes = await examples.AskAsync(outcomes, outcomes, $"?{ApiKeys.Since}=0&{ApiKeys.Limit}=1&{ApiKeys.Fields}=name", services);
    }
}
