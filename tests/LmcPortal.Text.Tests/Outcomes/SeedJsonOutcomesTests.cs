using System.Text.Json;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Tests.Seeds;

namespace LmcPortal.Text.Tests.Outcomes;

/// <summary>The shape of "outcomes" in <c>parse --json</c>, which other programs rely on.</summary>
public sealed class SeedJsonOutcomesTests
{
    private static readonly string[] Keys = ["kind", "name", "value", "unit", "qualifier", "asOf", "date", "datePrecision", "ordinal", "place", "countries", "theme", "quotes"];

    private static readonly string[] Kinds = ["figure", "document", "event", "project"];

    private static readonly string[] QuoteKeys = ["exact", "line"];

    private static readonly List<JsonElement> Outcomes = Read();

    [Fact]
    public void Write_Seed_EveryOutcomeHasTheFixedShape()
    {
        Assert.All(Outcomes, o => Assert.Equal(Keys, o.EnumerateObject().Select(p => p.Name)));
        Assert.All(Outcomes, o => Assert.Contains(o.GetProperty("kind").GetString(), Kinds));
        Assert.All(Outcomes.SelectMany(o => o.GetProperty("quotes").EnumerateArray()), q => Assert.Equal(QuoteKeys, q.EnumerateObject().Select(p => p.Name)));
        Assert.All(Outcomes, o => Assert.Equal(o.GetProperty("kind").GetString() == "figure", o.GetProperty("value").ValueKind == JsonValueKind.Number));
    }

    [Fact]
    public void Write_Seed_DatesAreIsoCutToTheirPrecision()
    {
        var train = Outcomes.Single(o => o.GetProperty("value") is { ValueKind: JsonValueKind.Number } v && v.GetDouble() == 24_200_000);
        var forum = Outcomes.Single(o => o.GetProperty("name").GetString()!.StartsWith("Third Belt and Road Forum", StringComparison.Ordinal));

        Assert.Equal("2023-12-02", train.GetProperty("asOf").GetString());
        Assert.Equal("passengers", train.GetProperty("unit").GetString());
        Assert.Equal("more than", train.GetProperty("qualifier").GetString());
        Assert.Equal(["CN", "LA"], train.GetProperty("countries").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal("2023-10", forum.GetProperty("date").GetString());
        Assert.Equal("month", forum.GetProperty("datePrecision").GetString());
        Assert.Equal(3, forum.GetProperty("ordinal").GetInt32());
        Assert.Equal("Beijing", forum.GetProperty("place").GetString());
    }

    private static List<JsonElement> Read()
    {
        var file = SeedFiles.Real();
        var json = JsonDocument.Parse(SeedJson.Write(file, SeedParser.Parse(file))).RootElement;
        return [.. json.GetProperty("stories").EnumerateArray().SelectMany(s => s.GetProperty("outcomes").EnumerateArray())];
    }
}
