using LmcPortal.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace LmcPortal.Web.Tests.Hosting;

public sealed class ConfigurationTests
{
    public static TheoryData<string> Settings =>
        new(typeof(PortalOptions).GetProperties().Where(p => p.CanWrite).Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Setting_OfThePortal_IsInTheReadme(string name) =>
        Assert.Contains($"| `Portal:{name}` |", Repository.Read("README.md"), StringComparison.Ordinal);

    [Fact]
    public void Read_Nothing_GivesTheDefaults()
    {
        var options = Read();

        Assert.Equal(Path.Combine(Path.GetTempPath(), "data"), options.DataPath);
        Assert.Equal(100, options.RequestsPerSecond);
        Assert.Equal(new Uri("http://localhost:5080"), options.PublicBaseUrl);
    }

    [Fact]
    public void Read_RelativePath_IsBelowTheContentRoot() =>
        Assert.Equal(Path.Combine(Path.GetTempPath(), "a", "b"), Read(("Portal:DataPath", "a/b")).DataPath);

    [Fact]
    public void Read_SeveralFaults_NamesEach()
    {
        var fault = Assert.Throws<OperatorException>(() => Read(("Portal:RequestsPerSecond", "0"), ("Portal:PublicBaseUrl", "ftp://example.org")));

        Assert.Contains("Portal:RequestsPerSecond", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Portal:PublicBaseUrl", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.12", true)]
    [InlineData("10.0.13", true)]
    [InlineData("10.0.14", false)]
    [InlineData("11.0.0", false)]
    public void RuntimeAdvice_BelowTheFloor_IsASentence(string runtime, bool expected) =>
        Assert.Equal(expected, StartMessages.RuntimeAdvice(Version.Parse(runtime)) is not null);

    private static PortalOptions Read(params (string Name, string Value)[] settings) =>
        PortalConfiguration.Read(
            new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build(),
            Path.GetTempPath());
}
