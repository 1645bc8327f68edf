using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>Editors who are there already.</summary>
internal static class GivenEditors
{
    public const string Password = "river stones under green water";

    /// <summary>An editor with <see cref="Password"/>; the address names the role.</summary>
    public static async Task<Editor> EditorAsync(this PortalApplication app, EditorRole role, string? email = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var editor = new Editor { Email = email ?? EmailOf(role), Name = $"The {role}", Role = role, CreatedUtc = PortalApplication.Now.UtcDateTime };
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Editor>>().CreateAsync(editor, Password);
        Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(e => e.Description)));
        return editor;
    }

    public static string EmailOf(EditorRole role) => $"{role}@example.org".ToLowerInvariant();

    /// <summary>A browser in which such an editor has signed in.</summary>
    public static async Task<EditorBrowser> SignedInAsync(this PortalApplication app, EditorRole role)
    {
        await app.EditorAsync(role);
        return await app.SignedInAsync(EmailOf(role));
    }

    public static async Task<EditorBrowser> SignedInAsync(this PortalApplication app, string email)
    {
        var browser = EditorBrowser.Of(app);
        var answer = await browser.SignInAsync(email, Password);
        Assert.True(answer.Location is not null, answer.Problems);
        return browser;
    }

    /// <summary>The address of the set-up link on the console, relative to the portal's root.</summary>
    public static string SetUpLink(this PortalApplication app)
    {
        _ = app.Services;
        var printed = app.Console.ToString();
        return "/admin/set-up?token=" + printed.Split("/admin/set-up?token=")[^1].Split('\n')[0].Trim();
    }
}
