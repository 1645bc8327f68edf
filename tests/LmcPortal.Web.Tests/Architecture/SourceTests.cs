using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LmcPortal.Web.Tests.Architecture;

public sealed partial class SourceTests
{
    private const int FileMaxLines = 250;
    private const int ProgramMaxLines = 70;
    private const int ReadmeMaxLines = 100;

    private static readonly string[] TopLevel =
    [
        ".ci", ".config", ".editorconfig", ".gitattributes", ".gitignore", "Directory.Build.props", "LmcPortal.sln", "README.md", "seeds", "src", "tests",
    ];

    // What builds, runs and editors leave at the top; git does not see it.
    private static readonly string[] Ignored = [".git", ".vs", ".idea", ".vscode", "bin", "obj", "data", "TestResults", "BenchmarkDotNet.Artifacts"];

    [Fact]
    public void TopLevel_HoldsNothingElse() =>
        Assert.Empty(Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!).Except(TopLevel).Except(Ignored));

    [Fact]
    public void Files_OfTheSource_AreShort() =>
        Assert.DoesNotContain(Repository.Files("src", "*.cs"), path => !path.Contains("/Migrations/", StringComparison.Ordinal) && Lines(path) > FileMaxLines);

    [Fact]
    public void ProgramAndReadme_AreShort()
    {
        Assert.True(Lines("src/LmcPortal.Web/Program.cs") <= ProgramMaxLines);
        Assert.True(Lines("README.md") <= ReadmeMaxLines);
    }

    [Fact]
    public void Regex_InTheSource_IsLinearOrTimed()
    {
        var all = Repository.Files("src", "*.cs")
            .SelectMany(path => Expressions().Matches(Repository.Read(path)).Select(match => (path, match.Value)))
            .ToList();

        Assert.DoesNotContain(all, e => !IsSafe(e.Value));
    }

    // The controls: an unsafe expression of each form is found.
    [Theory]
    [InlineData("[GeneratedRegex(\"(a+)+\")]", false)]
    [InlineData("new Regex(@\"(a+)+\", RegexOptions.Compiled)", false)]
    [InlineData("Regex.IsMatch(text, \"(a+)+\")", false)]
    [InlineData("[GeneratedRegex(\"a\", RegexOptions.NonBacktracking)]", true)]
    [InlineData("[GeneratedRegex(\"a\", RegexOptions.None, matchTimeoutMilliseconds: 100)]", true)]
    public void IsSafe_OfEachForm_TellsWhich(string code, bool expected) =>
        Assert.Equal(expected, Expressions().Matches(code).All(match => IsSafe(match.Value)));

    [Fact]
    public void Packages_AreVersionedInOnePlace()
    {
        foreach (var project in Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj")))
        {
            Assert.DoesNotContain(XDocument.Parse(Repository.Read(project)).Descendants("PackageReference"), p => p.Attribute("Version") is not null || p.Attribute("VersionOverride") is not null);
        }
    }

    [Fact]
    public void Packages_OfMicrosoft_BelongToTheRuntime()
    {
        string[] families = ["Microsoft.AspNetCore.", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions."];
        var ours = XDocument.Parse(Repository.Read("src/Directory.Packages.props")).Descendants("PackageVersion")
            .Where(p => families.Any(f => p.Attribute("Include")!.Value.StartsWith(f, StringComparison.Ordinal)))
            .ToList();

        Assert.NotEmpty(ours);
        Assert.All(ours, p => Assert.StartsWith("10.0.", p.Attribute("Version")!.Value, StringComparison.Ordinal));
    }

    private static bool IsSafe(string expression) =>
        expression.Contains("NonBacktracking", StringComparison.Ordinal) || expression.Contains("imeout", StringComparison.Ordinal);

    private static int Lines(string path) => Repository.Read(path).Split('\n').Length - 1;

    // An attribute, a constructor or a static call, up to the end of its line: a pattern may hold brackets of its own.
    [GeneratedRegex(@"(\[GeneratedRegex\(|new Regex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\().*?(\)\]\s*\n|;\s*\n|\z)", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Expressions();
}
