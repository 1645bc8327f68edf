using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests.Editors;

[Collection(EditorTests.Name)]
public sealed class AdminAccessibilityTests(EditorsInBrowser portal)
{
    public static TheoryData<string, bool> Pages => new()
    {
        { "/admin/sign-in", false }, { "/admin/set-up", false }, { "/admin/welcome", false }, { "/admin", true }, { "/admin/sign-out", true },
        { "/admin/account", true }, { "/admin/account/password", true }, { "/admin/account/codes", true }, { "/admin/account/passkeys", true },
        { "/admin/users", true }, { "/admin/users/1", true }, { "/admin/import", true }, { "/admin/nothing-here", true },
        { "/admin/stories", true }, { "/admin/stories/new", true },
    };

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task EveryAdminPage_NarrowAndWideLightAndDark_PassesAxe(string path, bool signedIn)
    {
        Chromium.Require();
        foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (1440, ColorScheme.Dark) })
        {
            var page = await portal.NewPageAsync(signedIn, width, scheme);
            await page.GotoAsync(path);

            // The door would pass in the place of every page behind it.
            Assert.Equal(path, new Uri(page.Url).AbsolutePath);
            await AssertNoViolationAsync(page, path);
            await page.Context.CloseAsync();
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task EveryAdminPage_AtTheNarrowestWidth_DoesNotScrollSideways(string path, bool signedIn)
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn, AccessibilityTests.NarrowestWidth);
        await page.GotoAsync(path);

        Assert.Equal(path, new Uri(page.Url).AbsolutePath);
        Assert.Equal(AccessibilityTests.NarrowestWidth, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Form_WithProblems_PassesAxeAndLeadsToItsFields()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        await page.GotoAsync("/admin/users");

        await page.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        await AssertNoViolationAsync(page, "the invitation with problems");
        await page.GetByTestId("problems").GetByRole(AriaRole.Link).First.ClickAsync();

        await Assertions.Expect(page.GetByLabel("Name", new() { Exact = true })).ToBeFocusedAsync();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task AppAndInvitation_WithWhatIsShownOnce_PassAxe()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        await page.GotoAsync("/admin/account/codes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set it up" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img)).ToBeVisibleAsync();
        await AssertNoViolationAsync(page, "the QR code");

        await page.GotoAsync("/admin/users");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Bea Second");
        await page.GetByLabel("E-mail").FillAsync($"{Guid.NewGuid():N}@example.org");
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        await AssertNoViolationAsync(page, "the invitation's link");
        var link = await page.GetByTestId("link").Locator("code").InnerTextAsync();
        var guest = await portal.NewPageAsync(signedIn: false);
        await guest.GotoAsync(new Uri(link).PathAndQuery);
        await AssertNoViolationAsync(guest, "the welcome");
        await guest.Context.CloseAsync();
        await page.Context.CloseAsync();
    }

    internal static async Task AssertNoViolationAsync(IPage page, string where)
    {
        var result = await page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, $"{where}:\n" + string.Join('\n', result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
    }
}
