using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests.Editors;

[Collection(EditorTests.Name)]
public sealed class SetUpTests(EditorsInBrowser portal)
{
    [SkippableFact]
    public async Task FirstSetUp_Done_LeavesAnOverviewAndASpentLink()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);

        await page.GotoAsync("/admin");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");
        await page.GotoAsync(portal.SetUpLink);

        await Assertions.Expect(page.GetByTestId("spent")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task SignIn_ByKeyboard_LeadsBackToWhereOneWanted()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: false);

        await page.GotoAsync("/admin/users");
        await page.GetByLabel("E-mail").FocusAsync();
        await page.Keyboard.TypeAsync(EditorsInBrowser.Email);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(EditorsInBrowser.Password);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("People");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sign in");
        await page.Context.CloseAsync();
    }
}
