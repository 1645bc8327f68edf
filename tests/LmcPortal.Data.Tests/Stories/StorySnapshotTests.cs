using LmcPortal.Data.Stories;

namespace LmcPortal.Data.Tests.Stories;

public sealed class StorySnapshotTests
{
    private static readonly StorySnapshot Snapshot = new(
        "Rail", "Trains run.", "en", StoryStatus.Published, "2023", null, ["connectivity"], ["LA"], ["CN"],
        [new SectionSnapshot("connectivity", "Connectivity", "connectivity", "Trains run — 铁路.", 10, 20)]);

    [Fact]
    public void Json_WrittenAndRead_IsTheSameSnapshot()
    {
        var again = StorySnapshot.FromJson(Snapshot.ToJson());

        Assert.Equal(Snapshot.ToJson(), again.ToJson());
        Assert.Equal(StoryStatus.Published, again.Status);
        Assert.Equal(Snapshot.Sections, again.Sections);
    }

    [Fact]
    public void Hash_AnyPartChanged_IsAnother()
    {
        var at = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        string[] hashes =
        [
            RevisionHash.Of(null, 1, "a", "n", at, "{}"),
            RevisionHash.Of("0", 1, "a", "n", at, "{}"),
            RevisionHash.Of(null, 2, "a", "n", at, "{}"),
            RevisionHash.Of(null, 1, "b", "n", at, "{}"),
            RevisionHash.Of(null, 1, "a", "m", at, "{}"),
            RevisionHash.Of(null, 1, "a", "n", at.AddTicks(1), "{}"),
            RevisionHash.Of(null, 1, "a", "n", at, "[]"),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(hashes[0], RevisionHash.Of(null, 1, "a", "n", at, "{}"));
    }
}
