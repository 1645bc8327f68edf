using System.Text.Json.Nodes;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>Holds the shape of <c>parse --json</c>: names and order of the properties at every level.</summary>
public sealed class SeedJsonTests
{
    private static readonly JsonObject Json = JsonNode.Parse(SeedJson.Write(SeedFiles.Real(), SeedParser.Parse(SeedFiles.Real())))!.AsObject();

    [Fact]
    public void Write_Seed_HasTheFixedShape()
    {
        var story = First(Json["stories"]);
        var section = First(story["sections"]);

        Assert.Equal(["document", "introduction", "stories", "dropped", "repaired", "problems"], Names(Json));
        Assert.Equal(["title", "publisher", "agency", "place", "date", "year", "language"], Names(Json["document"]!));
        Assert.Equal(["rank", "heading", "line", "sections", "outcomes"], Names(story));
        Assert.Equal(["heading", "theme", "paragraphs"], Names(section));
        Assert.Equal(["text", "line", "theme"], Names(First(section["paragraphs"])));
        Assert.Equal(["line", "text", "reason"], Names(First(Json["dropped"])));
        Assert.Equal(["line", "before", "after", "reason"], Names(First(Json["repaired"])));
        Assert.Equal(["line", "message"], Names(First(Json["problems"])));
    }

    [Fact]
    public void Write_Seed_SaysNothingOfADateTheSourceHasLost()
    {
        Assert.Null(Json["document"]!["date"]);
        Assert.Equal("BEIJING", Json["document"]!["place"]!.GetValue<string>());
        Assert.All(Json["introduction"]!.AsArray(), p => Assert.IsType<string>(p!.GetValue<string>()));
    }

    private static JsonNode First(JsonNode? array) => array!.AsArray()[0]!;

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(p => p.Key);
}
