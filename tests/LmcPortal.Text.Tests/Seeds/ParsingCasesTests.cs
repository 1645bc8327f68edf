using System.Runtime.CompilerServices;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Tests.Cases;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>One small document a habit of real releases; what must be found stands beside it.</summary>
public sealed class ParsingCasesTests
{
    public static TheoryData<string> Names => [.. CaseRunner.NamesIn(Folder())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_Case_FindsWhatIsExpected(string name)
    {
        var file = new SeedFile(name, File.ReadAllText(Path.Combine(Folder(), name)));

        var json = SeedJson.Write(file, SeedParser.Parse(file));

        CaseRunner.Check(Folder(), name, json);
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Cases", "parsing");
}
