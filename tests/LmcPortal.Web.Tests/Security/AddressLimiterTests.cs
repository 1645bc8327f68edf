using System.Net;
using LmcPortal.Web.Security;

namespace LmcPortal.Web.Tests.Security;

public sealed class AddressLimiterTests
{
    [Fact]
    public async Task Get_FarTooOften_IsToldToWait()
    {
        await using var app = new PortalApplication();
        app.Settings["Portal:RequestsPerSecond"] = "5";
        using var client = app.CreateClient();

        var responses = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => client.GetAsync("/nothing-here")));

        var answered = responses.Where(r => r.StatusCode == HttpStatusCode.NotFound).ToList();
        Assert.InRange(answered.Count, 5, 29);
        Assert.Contains("Page not found", await answered[0].Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var refused = responses.Where(r => r.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, r => Assert.Equal(TimeSpan.FromSeconds(1), r.Headers.RetryAfter?.Delta));
        Assert.All(refused, SecurityHeadersTests.AssertHeaders);
        Assert.Contains("wait", await refused[0].Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HealthFarTooOften_IsAnswered()
    {
        await using var app = new PortalApplication();
        app.Settings["Portal:RequestsPerSecond"] = "5";
        using var client = app.CreateClient();

        var responses = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => client.GetAsync("/health/live")));

        Assert.All(responses, r => Assert.Equal(HttpStatusCode.OK, r.StatusCode));
    }

    [Fact]
    public void Partition_OfOneNetwork_IsOne()
    {
        var limiter = new AddressLimiter(new PortalOptions());

        Assert.Equal(Of("2001:db8:1:2::1"), Of("2001:db8:1:2:ffff::9"));
        Assert.Equal(Of("192.0.2.1"), Of("::ffff:192.0.2.1"));
        Assert.NotEqual(Of("192.0.2.1"), Of("192.0.2.2"));
        Assert.NotEqual(Of("2001:db8:1:2::1"), Of("2001:db8:1:3::1"));

        int Of(string address) => limiter.Partition(IPAddress.Parse(address));
    }
}
