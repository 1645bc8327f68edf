using System.Globalization;
using System.Text;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Words;

public sealed class WordFolderTests
{
    [Theory]
    [InlineData("Đường", "duong")]
    [InlineData("SẮT", "sat")]
    [InlineData("People’s", "people")]
    [InlineData("Countries", "country")]
    [InlineData("News", "news")]
    [InlineData("Laos", "laos")]
    [InlineData("women", "woman")]
    [InlineData("ＬＭＣ", "lmc")]
    [InlineData("R&D", "rd")]
    [InlineData("4,260", "4260")]
    [InlineData("1.200.000", "1200000")]
    [InlineData("1,234.5", "1234ˑ5")]
    [InlineData("1.234,5", "1234ˑ5")]
    [InlineData("24.2", "24ˑ2")]
    [InlineData("၂၄.၂", "24ˑ2")]
    [InlineData("២៩,១", "29ˑ1")]
    [InlineData("๒๔", "24")]
    [InlineData("໒", "2")]
    [InlineData("二〇二四", "2024")]
    [InlineData("ရေး", "ရေး")]
    [InlineData("ក​ខ", "កខ")]
    [InlineData("…", "")]
    [InlineData("\uD83D", "")]
    public void Fold_Word_IsComparable(string word, string expected) => Assert.Equal(expected, WordFolder.Fold(word));

    [Fact]
    public void Fold_AnyCharacter_IsFoldedForGood()
    {
        var changing = Enumerable.Range(1, 0x2FFFF).Where(Rune.IsValid)
            .SelectMany(c => new[] { char.ConvertFromUtf32(c), $"a{char.ConvertFromUtf32(c)}", $"က{char.ConvertFromUtf32(c)}" })
            .Where(word => WordFolder.Fold(WordFolder.Fold(word)) != WordFolder.Fold(word));

        Assert.Empty(changing);
    }

    [Fact]
    public void Fold_AnyCharacter_LeavesLettersDigitsAndMarks()
    {
        var others = Enumerable.Range(1, 0x2FFFF).Where(Rune.IsValid)
            .SelectMany(c => WordFolder.Fold($"a{char.ConvertFromUtf32(c)}b").EnumerateRunes())
            .Where(rune => !Rune.IsLetterOrDigit(rune)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber))
            .Distinct();

        Assert.Empty(others);
    }

    [Fact]
    public void Fold_EndlessWord_IsCut() => Assert.Equal(WordFolder.MaxChars, WordFolder.Fold(new string('x', 1_000_000)).Length);
}
