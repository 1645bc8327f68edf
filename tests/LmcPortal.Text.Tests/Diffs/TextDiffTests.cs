using System.Text;
using LmcPortal.Text.Diffs;

namespace LmcPortal.Text.Tests.Diffs;

public sealed class TextDiffTests
{
    [Theory]
    [InlineData("The railway has carried 3.1 million tons.", "The railway has carried 3.2 million tons.", "The railway has carried [-3.1-]{+3.2+} million tons.")]
    [InlineData("A train left.", "A train left.", "A train left.")]
    [InlineData("", "A train left.", "{+A train left.+}")]
    [InlineData("A train left.", "", "[-A train left.-]")]
    [InlineData("", "", "")]
    [InlineData("One.\nTwo.\nThree.", "One.\nThree.", "One.\n[-Two.\n-]Three.")]
    [InlineData("The old dam on the river.", "The dam on the wide river.", "The [-old -]dam on the{+ wide+} river.")]
    // Words of scripts without spaces.
    [InlineData("澜沧江湄公河合作领导人会议在三亚举行", "澜沧江湄公河合作外长会议在三亚举行", "澜沧江湄公河合作[-领导人-]{+外长+}会议在三亚举行")]
    [InlineData("แม่น้ำโขงไหลผ่านประเทศลาว", "แม่น้ำโขงไหลผ่านประเทศไทย", "แม่น้ำโขงไหลผ่าน[-ประเทศลาว-]{+ประเทศไทย+}")]
    // Phrases, not confetti.
    [InlineData("It was opened by ministers.", "It is closed to lorries.", "It [-was opened by ministers-]{+is closed to lorries+}.")]
    public void Between_TwoTexts_TellsTheWordsThatDiffer(string before, string after, string expected) =>
        Assert.Equal(expected, Written(TextDiff.Between(before, after)));

    [Fact]
    public void Between_AnyTexts_HoldsBothToTheCharacter()
    {
        // Few different words, so that much of it is found again in other places.
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var (before, after) = (Words(random, 40), Words(random, 40));
            var diff = TextDiff.Between(before, after);

            Assert.Equal(before, string.Concat(diff.Parts.Where(p => p.Kind != DiffKind.Added).Select(p => p.Text)));
            Assert.Equal(after, string.Concat(diff.Parts.Where(p => p.Kind != DiffKind.Removed).Select(p => p.Text)));
            Assert.DoesNotContain(diff.Parts.Zip(diff.Parts.Skip(1)), pair => pair.First.Kind == pair.Second.Kind || pair is { First.Kind: DiffKind.Added, Second.Kind: DiffKind.Removed });
        }
    }

    [Fact]
    public void Between_AMegabyteWithoutACommonWord_ComparesParagraphs()
    {
        var before = Lines("a", 1_000_000);
        var after = Lines("b", 1_000_000);

        var diff = TextDiff.Between(before, after);

        Assert.True(diff.IsByParagraph);
        Assert.Equal([new DiffPart(DiffKind.Removed, before), new DiffPart(DiffKind.Added, after)], diff.Parts);
    }

    [Fact]
    public void Between_AMegabyteWithOneChange_TellsTheWord()
    {
        var before = Lines("a", 1_000_000);

        var diff = TextDiff.Between(before, before.Replace(" a5005 ", " changed ", StringComparison.Ordinal));

        Assert.False(diff.IsByParagraph);
        Assert.Equal(["a5005", "changed"], diff.Parts.Where(p => p.Kind != DiffKind.Same).Select(p => p.Text));
    }

    private static string Written(TextDiff diff) => string.Concat(diff.Parts.Select(p => p.Kind switch
    {
        DiffKind.Removed => $"[-{p.Text}-]",
        DiffKind.Added => $"{{+{p.Text}+}}",
        _ => p.Text,
    }));

    private static string Words(Random random, int count) =>
        string.Concat(Enumerable.Range(0, random.Next(count)).Select(_ => $"{(char)('a' + random.Next(6))}{(random.Next(8) == 0 ? "\n" : " ")}"));

    private static string Lines(string letter, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(letter).Append(i).Append(i % 20 == 19 ? '\n' : ' ');
        }

        return text.ToString();
    }
}
