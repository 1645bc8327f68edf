using System.Text.Json;

namespace LmcPortal.Web.Tests.Commands;

public sealed class PortalCommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lmcportal-").FullName;

    private (string, string) Data => ("Portal__DataPath", Path.Combine(_folder, "data"));

    private static string Seed => Directory.GetFiles(Path.Combine(Repository.Root, "seeds")).Order(StringComparer.Ordinal).First();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--help", "import")]
    [InlineData("parse --help", "--json")]
    [InlineData("serve --help", "--urls")]
    [InlineData("import --help", "FILE")]
    [InlineData("verify --help", "sentence")]
    [InlineData("create-admin --help", "EMAIL")]
    [InlineData("--version", ".")]
    public async Task Help_OfEachCommand_IsPrinted(string arguments, string word)
    {
        var (exitCode, output, error) = await PortalProcess.RunAsync(arguments.Split(' '), Data);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(word, output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Data.Item2));
    }

    [Theory]
    [InlineData("brew", "There is no command 'brew'.")]
    [InlineData("parse", "Required argument missing")]
    [InlineData("parse nowhere.txt", "nowhere.txt: there is no such file.")]
    [InlineData("parse nowhere.txt --jsn", "'--jsn' is not understood.")]
    [InlineData("import nowhere.txt", "1 of 1 documents were refused")]
    [InlineData("verify", "The store is empty or of an older version.")]
    [InlineData("create-admin somebody", "'somebody' is not an e-mail address")]
    [InlineData("--Portal:Database=Oracle", "Oracle")]
    [InlineData("--Portal:DataPaht=x", "There is no setting Portal:DataPaht")]
    [InlineData("--Portal:RequestsPerSecond=0", "Portal:RequestsPerSecond must be between")]
    [InlineData("--Portal:PublicBaseUrl=portal", "Portal:PublicBaseUrl")]
    [InlineData("--Portal:KnownProxies:0=proxy", "Portal:KnownProxies holds 'proxy'")]
    [InlineData("--Portal:Database=PostgreSql", "ConnectionStrings:Portal is empty")]
    [InlineData("--Portal:Database=PostgreSql --ConnectionStrings:Portal=Server", "not a PostgreSQL connection string")]
    [InlineData("--Portal:Database=PostgreSql --ConnectionStrings:Portal=Host=127.0.0.1;Port=1;Password=hush", "PostgreSQL cannot be reached")]
    [InlineData("--Portal:DataPath=/dev/null/data", "The data folder '/dev/null/data' cannot be written to")]
    [InlineData("--urls=http://203.0.113.1:5080", "not one of this machine's")]
    public async Task Mistake_OfTheOperator_IsOneSentence(string arguments, string sentence)
    {
        var (exitCode, output, error) = await PortalProcess.RunAsync(arguments.Split(' '), Data);

        Assert.Equal(1, exitCode);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output + error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_AddressInUse_IsOneSentence()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();

        var (exitCode, _, error) = await PortalProcess.RunAsync(["--urls", $"http://{other.LocalEndpoint}"], Data);

        Assert.Equal(1, exitCode);
        Assert.Contains("already in use", error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Parse_Json_IsOneObjectAndTouchesNoDatabase()
    {
        var (exitCode, output, error) = await PortalProcess.RunAsync(["parse", Seed, "--json"], Data);

        Assert.Equal((0, ""), (exitCode, error));
        using var json = JsonDocument.Parse(output);
        Assert.NotEqual(0, json.RootElement.GetProperty("stories").GetArrayLength());
        Assert.False(Directory.Exists(Data.Item2));
    }

    [Fact]
    public async Task Import_Twice_StoresOnce()
    {
        var first = await PortalProcess.RunAsync(["import", Seed], Data);
        var second = await PortalProcess.RunAsync(["import", Seed], Data);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains(": imported, ", first.Output, StringComparison.Ordinal);
        Assert.Contains(": already here", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CreateAdmin_WithAPipedPasswordOrALink_MakesOneAndOnlyOnce()
    {
        var piped = await PortalProcess.RunWithInputAsync("river stones under green water\n", ["create-admin", "ada@example.org", "--name", "Ada First"], Data);
        var again = await PortalProcess.RunWithInputAsync("", ["create-admin", "ADA@example.org"], Data);
        var linked = await PortalProcess.RunAsync(["create-admin", "bea@example.org", "--link"], Data);
        var easy = await PortalProcess.RunWithInputAsync("password\n", ["create-admin", "cea@example.org"], Data);

        Assert.Equal((0, ""), (piped.ExitCode, piped.Error));
        Assert.Equal("ada@example.org is an administrator and can sign in.", piped.Output.Trim());
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("already an account", again.Error, StringComparison.Ordinal);
        Assert.Contains("http://localhost:5080/admin/welcome?token=", linked.Output, StringComparison.Ordinal);
        Assert.Equal(1, easy.ExitCode);
        Assert.Contains("at least 12 characters", easy.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AfterAnImport_IsWellAndTellsWhenItIsNot()
    {
        await PortalProcess.RunAsync(["import", Seed], Data);

        var well = await PortalProcess.RunAsync(["verify"], Data);
        await using (var store = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(Data.Item2, "portal.db")};Pooling=False"))
        {
            await store.OpenAsync();
            await using var change = store.CreateCommand();
            change.CommandText = "UPDATE Sections SET Html = replace(Html, 'the', 'teh')";
            await change.ExecuteNonQueryAsync();
        }

        var broken = await PortalProcess.RunAsync(["verify"], Data);

        Assert.Equal((0, ""), (well.ExitCode, well.Error));
        Assert.Contains(", 0 broken.", well.Output, StringComparison.Ordinal);
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("rests on a sentence that is not in the story", broken.Output, StringComparison.Ordinal);
        Assert.StartsWith("Broken: ", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_WithoutACommand_TellsItsAddressAndAnswers()
    {
        using var portal = PortalProcess.Start(["--urls", "http://127.0.0.1:0"], Data);
        try
        {
            string? line;
            do
            {
                line = await portal.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
            }
            while (line is not null && !line.Contains("LmcPortal is at ", StringComparison.Ordinal));

            using var client = new HttpClient { BaseAddress = new Uri(line!.Split("LmcPortal is at ")[1]) };
            var page = await client.GetAsync("/health/ready").WaitAsync(TimeSpan.FromSeconds(5));
            Assert.True(page.IsSuccessStatusCode);
        }
        finally
        {
            portal.Kill();
            await portal.WaitForExitAsync();
        }
    }
}
