using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests.Editors;

[Collection(EditorTests.Name)]
public sealed class PasskeyTests(EditorsInBrowser portal)
{
    [SkippableFact]
    public async Task Passkey_MadeThenUsedThenRemoved_OpensTheAccountOnlyWhileItIsThere()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await PlugInAsync(page);

        await page.GotoAsync("/admin/account/passkeys");
        await page.GetByLabel("Its name").FillAsync("office laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("office laptop");

        await SignInWithPasskeyAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");

        await page.GotoAsync("/admin/account/passkeys");
        await Assertions.Expect(page.GetByTestId("passkey")).Not.ToContainTextAsync("never");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove office laptop" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("opens nothing any more");

        await SignInWithPasskeyAsync(page);
        await Assertions.Expect(page.GetByTestId("problems")).ToContainTextAsync("opens no account");
        Assert.Empty(messages);
        await page.Context.CloseAsync();
    }

    // https://w3c.github.io/webauthn/#sctn-automation
    private static async Task PlugInAsync(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("WebAuthn.enable");
        await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task SignInWithPasskeyAsync(IPage page)
    {
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/admin/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
    }
}
