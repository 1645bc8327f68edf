using System.Runtime.CompilerServices;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>Where the tests find documents: the real seed beside the test assembly, the case files in the source tree.</summary>
internal static class SeedFiles
{
    public const string Top10Of2023 = "000_9e21a8365826b06b.txt";

    public static string Cases([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Cases", "reading");

    public static string Gold(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", name));

    public static SeedFile Real(string name = Top10Of2023) =>
        new(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", name)));
}
