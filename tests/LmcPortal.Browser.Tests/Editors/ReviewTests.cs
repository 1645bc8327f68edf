using System.Diagnostics;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LmcPortal.Browser.Tests.Editors;

/// <summary>The review queue as a reviewer works through it: by keys alone.</summary>
public sealed class ReviewTests(SeededEditorsInBrowser portal, ITestOutputHelper output) : IClassFixture<SeededEditorsInBrowser>
{
    private const string Queue = "/admin/outcomes/review";
    private int _keys;

    [SkippableFact]
    public async Task Review_OutcomesOfTheSeed_ByKeysAlone()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.GotoAsync(Queue);
        var waiting = await LeftAsync(page);
        var clock = Stopwatch.StartNew();

        for (var i = 0; i < 7; i++)
        {
            await DecideAsync(page, "a");
        }

        await DecideAsync(page, "r", "1");
        await DecideAsync(page, "r", "4");
        // Keys that are letters of a field are letters there.
        await DecideAsync(page, "e", "End", " ", "a", "n", "Enter");
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("Corrected and accepted");
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync(" an");
        await DecideAsync(page, "r", "2");
        output.WriteLine($"11 decisions, {_keys} keys, {clock.Elapsed.TotalSeconds:F1} s with every page loaded.");
        Assert.Equal(waiting - 11, await LeftAsync(page));

        // Taken back it lies here again; next and previous pass over without deciding.
        await DecideAsync(page, "u");
        await DecideAsync(page, "n");
        await DecideAsync(page, "p");
        Assert.Equal(waiting - 10, await LeftAsync(page));
        Assert.Empty(messages);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Keys_SwitchedOff_DoNothingAndStayOff()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        await page.GotoAsync(Queue);
        var id = await IdAsync(page);

        await page.GetByLabel("Single keys work").UncheckAsync();
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("a");
        await page.ReloadAsync();

        Assert.Equal(id, await IdAsync(page));
        Assert.False(await page.GetByLabel("Single keys work").IsCheckedAsync());
        await page.Keyboard.PressAsync("n");
        Assert.Equal(id, await IdAsync(page));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task EveryPageOfTheLedger_NarrowAndWide_PassesAxeAndFits()
    {
        Chromium.Require();
        var paths = new List<string> { "/admin/outcomes", "/admin/outcomes?kind=figure&text=ton", Queue, Queue + "?story=nowhere", "/admin/stories/1/sentences", "/admin/stories/1/sentences/0/0" };
        var first = await portal.NewPageAsync(signedIn: true);
        await first.GotoAsync(Queue);
        paths.Add("/admin/outcomes/" + await IdAsync(first));
        await first.Context.CloseAsync();
        foreach (var (width, scheme) in new[] { (AccessibilityTests.NarrowestWidth, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            var page = await portal.NewPageAsync(signedIn: true, width, scheme);
            foreach (var path in paths)
            {
                await page.GotoAsync(path);
                Assert.EndsWith(path, page.Url, StringComparison.Ordinal);
                var result = await page.RunAxe();

                Assert.True(result.Violations.Length == 0, $"{path}, {width} px:\n" + string.Join('\n', result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
                Assert.Equal((path, width), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
            }

            await page.Context.CloseAsync();
        }
    }

    // Until the next candidate lies there.
    private async Task DecideAsync(IPage page, params string[] keys)
    {
        var id = await IdAsync(page);
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
            _keys++;
        }

        await Assertions.Expect(page.GetByTestId("candidate")).Not.ToHaveAttributeAsync("data-id", id!);
    }

    private static Task<string?> IdAsync(IPage page) => page.GetByTestId("candidate").GetAttributeAsync("data-id");

    private static async Task<int> LeftAsync(IPage page) =>
        int.Parse((await page.GetByTestId("left").InnerTextAsync()).Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
}
