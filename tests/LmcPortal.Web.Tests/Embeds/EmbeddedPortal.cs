using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests.Embeds;

/// <summary>A portal below a path, with a figure, six projects, and what readers may not see.</summary>
public abstract class EmbeddedPortal(Func<PortalApplication> newApplication) : IAsyncLifetime
{
    public const string Root = "https://portal.example.org/lmc";

    private PortalApplication? _app;
    private Task<HttpClient>? _reader;

    public Task<HttpClient> ReaderAsync() => _reader ??= PrepareAsync();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private async Task<HttpClient> PrepareAsync()
    {
        _app = newApplication();
        _app.Settings["Portal:PublicBaseUrl"] = Root;
        var rails = await _app.StoryAsync(new StoryGiven("Rails") { SourcePublished = PartialDate.OfDay(2024, 1, 2) });
        var draft = await _app.StoryAsync(new StoryGiven("Draft") { Status = StoryStatus.Draft, Summary = "secret" });
        await _app.StoryAsync(new StoryGiven("Withdrawn") { Status = StoryStatus.Withdrawn, Summary = "secret", Reason = "It was wrong." });
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "trains", rails)
        {
            Kind = OutcomeKind.Figure, Value = 17, Unit = "trains", When = PartialDate.OfMonth(2023, 12), YearInferred = true, Countries = ["LA"],
        });
        for (var year = 2019; year < 2025; year++)
        {
            await _app.OutcomeAsync(new OutcomeGiven($"p-{year}", "A station", rails) { When = year == 2024 ? null : PartialDate.OfYear(year) });
        }

        await _app.OutcomeAsync(new OutcomeGiven("refused", "A secret", rails) { Status = OutcomeStatus.Rejected });
        await _app.OutcomeAsync(new OutcomeGiven("hidden", "A secret", draft));
        return _app.NewReader();
    }
}
