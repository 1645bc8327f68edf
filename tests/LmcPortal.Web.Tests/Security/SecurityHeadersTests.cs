using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LmcPortal.Web.Tests.Security;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("GET", "/health/ready", HttpStatusCode.OK)]
    [InlineData("OPTIONS", "/stories", HttpStatusCode.NoContent)]
    [InlineData("GET", "/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("HEAD", "/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("POST", "/stories", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/stories?q=%1e", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/faulty", HttpStatusCode.InternalServerError)]
    public async Task Response_OfEveryKind_CarriesTheHeaders(string method, string path, HttpStatusCode status)
    {
        await using var app = new PortalApplication();
        FaultyPage.AddTo(app, _ => throw new InvalidOperationException("Broken."));
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await app.CreateClient().SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        AssertHeaders(response);
    }

    [Fact]
    public async Task Asset_FirstAndUnchanged_CarriesTheHeaders()
    {
        await using var app = new PortalApplication();
        using var client = app.CreateClient();

        using var first = await client.GetAsync("/favicon.svg");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/favicon.svg");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
        AssertHeaders(first);
        AssertHeaders(second);
    }

    [Fact]
    public async Task Response_ToAWrongHost_CarriesTheHeaders()
    {
        await using var app = new PortalApplication();
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://evil.example/health/live");

        using var response = await app.CreateClient().SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        AssertHeaders(response);
    }

    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("https://localhost", true)]
    public async Task Response_OverHttps_AsksForHttpsForAYear(string address, bool expected)
    {
        await using var app = new PortalApplication();
        using var client = app.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address) });

        using var response = await client.GetAsync("/health/live");

        Assert.Equal(expected, response.Headers.TryGetValues("Strict-Transport-Security", out var values));
        Assert.Equal(expected ? ["max-age=31536000; includeSubDomains"] : null, values);
    }

    internal static void AssertHeaders(HttpResponseMessage response)
    {
        var policy = Header("Content-Security-Policy");
        foreach (var directive in (string[])["default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'"])
        {
            Assert.Contains(directive, policy.Split("; "));
        }

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("geolocation=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));

        string Header(string name) => Assert.Single(response.Headers.GetValues(name));
    }
}
