using LmcPortal.Web.Editors;
using LmcPortal.Web.Outcomes;
using Microsoft.AspNetCore.Authorization;

namespace LmcPortal.Web.Pages.Admin.BrokenQuotes;

/// <summary>Outcomes whose sentence is gone from its story.</summary>
[Authorize(Policies.CanReview)]
public sealed class IndexModel(BrokenQuoteFinder quotes) : AdminPage
{
    public override string Title => "Broken quotes";

    public IReadOnlyList<BrokenQuote> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Rows = await quotes.FindAsync(cancellationToken);
}
