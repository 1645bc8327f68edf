using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>A browser that keeps cookies, fills in forms as people do and follows no redirect by itself.</summary>
public sealed class EditorBrowser : IDisposable
{
    private static readonly Uri Address = new("https://localhost");

    private readonly CookieContainer _cookies;

    private EditorBrowser(PortalApplication app, CookieContainer cookies)
    {
        _cookies = cookies;
        Client = app.CreateDefaultClient(Address, new CookieContainerHandler(cookies));
    }

    public HttpClient Client { get; }

    public static EditorBrowser Of(PortalApplication app) => new(app, new CookieContainer());

    public string? Cookie(string name) => _cookies.GetCookies(Address)[name]?.Value;

    /// <summary>The same cookies in another browser: what a thief has who copied them.</summary>
    public EditorBrowser Copied(PortalApplication app)
    {
        var cookies = new CookieContainer();
        foreach (Cookie cookie in _cookies.GetCookies(Address))
        {
            cookies.Add(Address, new Cookie(cookie.Name, cookie.Value) { Secure = true });
        }

        return new EditorBrowser(app, cookies);
    }

    public async Task<(HttpStatusCode Status, string? Location)> OpenAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        return (response.StatusCode, response.Headers.Location?.ToString());
    }

    public Task<IHtmlDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK) => Client.PageAsync(path, expected);

    /// <summary>Opens the page, fills in its form with this action (null: the one in the text) and sends it with all its hidden fields.</summary>
    public async Task<FormAnswer> SendAsync(string path, string? handler, params (string Name, string Value)[] fields)
    {
        using var page = await PageAsync(path);
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
            .First(f => handler is null || (f.GetAttribute("action") ?? "").Contains("handler=" + handler, StringComparison.Ordinal));
        var action = form.GetAttribute("action") is { Length: > 0 } asked ? asked : path.Split('?')[0];
        return await FillAsync(form, action, fields);
    }

    /// <summary>Opens the page, fills in its first form and sends it by the button that leads to this address.</summary>
    public async Task<FormAnswer> FillAsync(string path, string button, params (string Name, string Value)[] fields)
    {
        using var page = await PageAsync(path);
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First(f => f.QuerySelector($"button[formaction='{button}']") is not null);
        return await FillAsync(form, button, fields);
    }

    private Task<FormAnswer> FillAsync(IHtmlFormElement form, string action, (string Name, string Value)[] fields)
    {
        var values = form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))
            .Where(hidden => fields.All(f => f.Name != hidden.Item1)).Concat(fields);
        return PostAsync(action, values);
    }

    public async Task<FormAnswer> PostAsync(string path, IEnumerable<(string Name, string Value)> values)
    {
        using var content = new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        using var response = await Client.PostAsync(path, content);
        var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return new FormAnswer(response.StatusCode, response.Headers.Location?.ToString(), document);
    }

    public Task<FormAnswer> SignInAsync(string email, string password) => SendAsync("/admin/sign-in", null, ("Form.Email", email), ("Form.Password", password));

    /// <summary>True when the editors' half lets this browser in.</summary>
    public async Task<bool> IsInAsync() => (await OpenAsync("/admin")).Status == HttpStatusCode.OK;

    public void Dispose() => Client.Dispose();
}
