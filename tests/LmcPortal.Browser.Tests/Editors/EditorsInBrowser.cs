using LmcPortal.Web.Tests;
using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests.Editors;

/// <summary>A portal without documents on a port of its own, its first administrator, and a Chromium.</summary>
public class EditorsInBrowser : IAsyncLifetime, IDisposable
{
    public const string Email = "ada@example.org";
    public const string Password = "river stones under green water";

    private readonly PortalApplication _app = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>By name: passkeys know no addresses of numbers.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>The link on the console, relative to the portal's root.</summary>
    public string SetUpLink => "/admin/set-up?token=" + _app.Console.ToString().Split("/admin/set-up?token=")[^1].Split('\n')[0].Trim();

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        Prepare(_app);
        _app.UseKestrel(0);
        _app.StartServer();
        Address = new Uri($"http://localhost:{_app.ClientOptions.BaseAddress.Port}");
        await ReadyAsync(_app);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        await MakeAdministratorAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        await _app.DisposeAsync();
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A page in a context of its own, signed in as the administrator or not; dispose the page's context when done.</summary>
    public async Task<IPage> NewPageAsync(bool signedIn, int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.AbsoluteUri,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        if (signedIn)
        {
            await SignInAsync(page);
        }

        return page;
    }

    /// <summary>Before the portal starts.</summary>
    protected virtual void Prepare(PortalApplication app)
    {
    }

    /// <summary>When it has started, before anybody looks at it.</summary>
    protected virtual Task ReadyAsync(PortalApplication app) => Task.CompletedTask;

    /// <summary>Somebody new with this role ("writer", "editor"), invited by the administrator and signed in on a page of their own.</summary>
    public async Task<IPage> InvitedAsync(string name, string role)
    {
        var admin = await NewPageAsync(signedIn: true);
        await admin.GotoAsync("/admin/users");
        await admin.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await admin.GetByLabel("E-mail").FillAsync(EmailOf(name));
        await admin.GetByLabel("Role").SelectOptionAsync(new SelectOptionValue { Value = role });
        await admin.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        var link = await admin.GetByTestId("link").Locator("code").InnerTextAsync();
        await admin.Context.CloseAsync();

        var page = await NewPageAsync(signedIn: false);
        await page.GotoAsync(new Uri(link).PathAndQuery);
        await page.GetByLabel("New password").FillAsync(Password);
        await page.GetByLabel("The same once more").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Set the password" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");
        return page;
    }

    public static string EmailOf(string name) => $"{name}@example.org".ToLowerInvariant();

    // Anew for each: a test may end every other session of the administrator, as removing a passkey does.
    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/admin/sign-in");
        await page.GetByLabel("E-mail").FillAsync(Email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Overview");
    }

    // The first set-up as somebody does it; SetUpTests look at what it left.
    private async Task MakeAdministratorAsync()
    {
        var page = await NewPageAsync(signedIn: false);
        await page.GotoAsync(SetUpLink);
        await page.GetByLabel("Your name").FillAsync("Ada First");
        await page.GetByLabel("E-mail").FillAsync(Email);
        await page.GetByLabel("New password").FillAsync(Password);
        await page.GetByLabel("The same once more").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("first administrator");
        await page.Context.CloseAsync();
    }
}
