using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Tests.Cases;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>
/// Reads every document of Cases/reading and compares with the .expected.json beside it. Only properties that stand in the expected file are compared,
/// arrays wholly. A failing case leaves a .received.json.
/// </summary>
public sealed class ReadingCaseTests
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    public static TheoryData<string> Cases => [.. CaseRunner.NamesIn(SeedFiles.Cases())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_Case_GivesWhatIsExpected(string name)
    {
        var received = Received(Path.Combine(SeedFiles.Cases(), name));

        CaseRunner.Check(SeedFiles.Cases(), name, received.ToJsonString(Json));
    }

    private static JsonNode Received(string path)
    {
        var decoded = SeedDecoder.Decode(File.ReadAllBytes(path));
        if (!decoded.IsReadable)
        {
            return JsonSerializer.SerializeToNode(new { decoded.Refusal }, Json)!;
        }

        var file = new SeedFile(Path.GetFileName(path), decoded.Text);
        var reading = SeedReader.Read(file);
        var lines = new LineIndex(file.Text);
        return JsonSerializer.SerializeToNode(
            new
            {
                decoded.Encoding,
                Header = new
                {
                    reading.Header.Title,
                    reading.Header.Publisher,
                    reading.Header.Agency,
                    reading.Header.Place,
                    Date = reading.Header.Date?.ToIso(),
                    reading.Header.Year,
                    reading.Header.Language,
                },
                Blocks = reading.Blocks.Select(b => new { b.Line, Kind = b.Kind.ToString(), b.Level, b.Language, b.Text }),
                Dropped = reading.Edits.Where(e => e.Replacement is null)
                    .Select(e => new { Line = lines.LineOf(e.Start), Text = file.Text.Substring(e.Start, e.Length), e.Reason }),
                Repaired = reading.Edits.Where(e => e.Replacement is not null)
                    .Select(e => new { Line = lines.LineOf(e.Start), Before = file.Text.Substring(e.Start, e.Length), After = e.Replacement, e.Reason }),
                reading.Problems,
            },
            Json)!;
    }
}
