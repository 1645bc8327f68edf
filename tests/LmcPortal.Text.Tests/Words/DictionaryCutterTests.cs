using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Words;

public sealed class DictionaryCutterTests
{
    [Theory]
    [InlineData("其中越南和山东盟友", "其中|越南|和|山东|盟友")]
    [InlineData("中老铁路", "中老|铁路")]
    [InlineData("外长会和外长会议", "外长|会|和|外长|会议")]
    [InlineData("于二〇二四年十月", "于|二〇二四|年|十月")]
    [InlineData("ความร่วมมือแม่โขง", "ความ|ร่วมมือ|แม่โขง")]
    [InlineData("กรุงเทพฯ และคนอื่นๆ", "กรุงเทพ|และ|คน|อื่น")]
    [InlineData("U.N. and R&D, e.g. 24.2km, 12.11.2024, 2,3,4 at 30th", "U.N.|and|R&D|e|g|24.2|km|12|11|2024|2|3|4|at|30th")]
    [InlineData("LMC合作2024年😀", "LMC|合作|2024|年")]
    public void Cut_Text_GivesItsWords(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', DictionaryCutter.Shared.Cut(text).Select(w => w.In(text))));

    [Fact]
    public void Cut_ManyThreads_CutAlike()
    {
        string[] texts = ["ความร่วมมือด้านทรัพยากรน้ำ", "中老铁路累计发送旅客", "ການຮ່ວມມືດ້ານຊັບພະຍາກອນ", "ရေအရင်းအမြစ်ဆိုင်ရာ", "អាកាសយានដ្ឋានទទួលភ្ញៀវទេសចរ"];
        var alone = texts.Select(t => string.Join('|', DictionaryCutter.Shared.Cut(t))).ToList();

        var together = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(4)
            .Select(i => (Text: i % texts.Length, Cut: string.Join('|', DictionaryCutter.Shared.Cut(texts[i % texts.Length])))).ToList();

        Assert.All(together, t => Assert.Equal(alone[t.Text], t.Cut));
    }

    [Fact]
    public void Cut_EndlessRun_IsCutInPieces()
    {
        // As one piece this would take minutes.
        var text = string.Concat(Enumerable.Repeat("铁路", 250_000));

        var words = DictionaryCutter.Shared.Cut(text);

        Assert.Equal(250_000, words.Count);
        Assert.All(words, w => Assert.Equal(2, w.Length));
    }

    [Fact]
    public void Version_NamesTheDictionariesExactly() => Assert.Contains("60.1.0-alpha.440", DictionaryCutter.Shared.Version, StringComparison.Ordinal);

    [Fact]
    public void ClusterCutter_Burmese_KeepsMarksWithTheirLetter()
    {
        const string text = "ရေး 24.2 LMC合作";
        Assert.Equal("ရေး|24.2|LMC|合|作", string.Join('|', ClusterCutter.Shared.Cut(text).Select(c => c.In(text))));
    }
}
