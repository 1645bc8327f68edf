using System.Net;
using Microsoft.AspNetCore.Http;

namespace LmcPortal.Web.Tests.Security;

public sealed class ForwardedHeadersTests
{
    [Theory]
    [InlineData("127.0.0.1", "https", "192.0.2.7")]
    [InlineData("127.0.0.0/8", "https", "192.0.2.7")]
    [InlineData("10.9.9.9", "http", "127.0.0.1")]
    [InlineData(null, "http", "127.0.0.1")]
    public async Task Get_ForwardedByAProxy_IsBelievedOnlyWhenKnown(string? known, string scheme, string address)
    {
        await using var app = new PortalApplication();
        if (known is not null)
        {
            app.Settings["Portal:KnownProxies:0"] = known;
        }

        FaultyPage.AddTo(app, context => context.Response.WriteAsync(
            $"{context.Request.Scheme} {context.Connection.RemoteIpAddress} {context.Request.Host.Host}"));
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{app.ListenOnLoopback().Port}") };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.5, 192.0.2.7");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");

        var seen = await client.GetStringAsync(FaultyPage.Path);

        Assert.Equal($"{scheme} {IPAddress.Parse(address)} 127.0.0.1", seen);
    }
}
