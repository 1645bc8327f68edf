using System.Net.Sockets;

namespace LmcPortal.Web.Tests.Security;

/// <summary>What only the real server can show.</summary>
public sealed class KestrelSettingsTests(KestrelSettingsTests.ListeningPortal portal) : IClassFixture<KestrelSettingsTests.ListeningPortal>
{
    private readonly Uri _server = portal.Address;

    [Theory]
    [InlineData("/health/live", 200)]
    [InlineData("/nothing?q=%E6%BE%9C", 404)]
    [InlineData("/nothing?x=%1E", 400)]
    [InlineData("/%1E", 400)]
    [InlineData("/%00", 400)]
    [InlineData("/a\u0001b", 400)]
    [InlineData("/a?b=\u0001", 400)]
    [InlineData("/%c0%ae%c0%ae/", 400)]
    [InlineData("/..%2f..%2fetc/passwd", 404)]
    [InlineData("/%5c..%5cwindows", 404)]
    [InlineData("/health;x/live", 404)]
    [InlineData("//health/live", 404)]
    [InlineData("/nothing?page=-1&page=9223372036854775808", 404)]
    public async Task Get_Target_ReturnsStatus(string target, int status) => Assert.Equal(status, await RawHttp.StatusAsync(_server, target));

    [Theory]
    [InlineData("TRACE")]
    [InlineData("DELETE")]
    [InlineData("PROPFIND")]
    public async Task OtherMethods_OfAPublicPage_AreNotAllowed(string method) =>
        Assert.Equal(405, await RawHttp.StatusAsync(_server, "/stories", method: method));

    [Fact]
    public async Task RequestLine_OverFourKilobytes_IsTooLong()
    {
        Assert.Equal(404, await RawHttp.StatusAsync(_server, "/" + new string('a', 4_000)));
        Assert.Equal(414, await RawHttp.StatusAsync(_server, "/" + new string('a', 4_100)));
    }

    [Fact]
    public async Task Query_OfFiveThousandKeys_IsTooLong() =>
        Assert.Equal(414, await RawHttp.StatusAsync(_server, "/stories?" + string.Join('&', Enumerable.Range(0, 5_000).Select(i => $"k{i}=1"))));

    [Fact]
    public async Task Headers_OverSixteenKilobytes_AreTooMuch()
    {
        Assert.Equal(200, await RawHttp.StatusAsync(_server, "/health/live", $"X-Long: {new string('a', 15_000)}\r\n"));
        Assert.Equal(431, await RawHttp.StatusAsync(_server, "/health/live", $"X-Long: {new string('a', 17_000)}\r\n"));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("localhost@evil.example")]
    public async Task Host_NotOnTheList_IsRefused(string host) =>
        Assert.Equal(400, RawHttp.StatusOf(await RawHttp.SendAsync(_server, $"GET /health/live HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")));

    [Fact]
    public async Task Host_Missing_IsRefused() =>
        Assert.Equal(400, RawHttp.StatusOf(await RawHttp.SendAsync(_server, "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n")));

    [Fact]
    public async Task Response_OfTheRealServer_DoesNotNameIt()
    {
        var response = await RawHttp.SendAsync(_server, $"GET /nothing HTTP/1.1\r\nHost: {_server.Authority}\r\nConnection: close\r\n\r\n");

        Assert.DoesNotContain("\r\nServer:", response, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\r\nContent-Security-Policy:", response, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Headers_SentTooSlowly_AreCutOff()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_server.Host, _server.Port);
        await client.GetStream().WriteAsync("GET /health/live HTTP/1.1\r\n"u8.ToArray());
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));

        var answer = new byte[512];
        var read = await client.GetStream().ReadAsync(answer, patience.Token);

        Assert.Equal(408, RawHttp.StatusOf(System.Text.Encoding.Latin1.GetString(answer, 0, read)));
    }

    public sealed class ListeningPortal : PortalApplication
    {
        public ListeningPortal() => Address = this.ListenOnLoopback();

        public Uri Address { get; }
    }
}
