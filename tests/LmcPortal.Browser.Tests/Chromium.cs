namespace LmcPortal.Browser.Tests;

/// <summary>Finds the browser: LMC_TEST_CHROMIUM, or chromium on the PATH. Without one tests are skipped, except on the build machine (CI=true).</summary>
internal static class Chromium
{
    public const string Variable = "LMC_TEST_CHROMIUM";

    private const string Missing = $"There is no Chromium: install it, or set {Variable} to its path, to run this test.";

    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    public static string? Path { get; } = Find();

    public static void Require()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.True(Path is not null, Missing);
        }

        Skip.If(Path is null, Missing);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return folders.Select(folder => System.IO.Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
    }
}
