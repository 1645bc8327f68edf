using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Tests.Themes;

public sealed class ThemeClassifierTests
{
    [Theory]
    [InlineData("connectivity", "en", "The expressway between the two capitals opened to traffic, and direct flights will follow in spring.")]
    [InlineData("production-capacity", "en", "Workers at the industrial park assembled the first electric vehicles, and a second factory is being built.")]
    [InlineData("cross-border-economy", "en", "Customs officers cleared durians in four hours, and bilateral trade grew by a tenth.")]
    [InlineData("water", "en", "Hydrological data of the dry season reached all six countries, and reservoirs eased the drought downstream.")]
    [InlineData("agriculture-poverty", "en", "Cassava growers learned to fight a plant disease, and rubber farmers sold more.")]
    [InlineData("high-level-exchanges", "en", "The foreign ministers co-chaired the meeting and issued a joint communique.")]
    [InlineData("law-enforcement", "en", "Police arrested forty suspects of drug trafficking during a joint patrol.")]
    [InlineData("digital", "en", "A 5G base station and a data center serve an artificial intelligence platform in three languages.")]
    [InlineData("innovation", "en", "The joint laboratory transferred technology, and think tanks met to discuss scientific research.")]
    [InlineData("environment", "en", "Both countries pledged to fight transboundary haze and to protect the forests and wildlife.")]
    [InlineData("livelihood", "en", "The Special Fund paid for street lamps and housing, which improved the lives of villagers and women.")]
    [InlineData("health", "en", "Surgeons removed cataracts at the hospital, and nurses gave vaccines against malaria.")]
    [InlineData("education", "en", "Vocational schools offered scholarships, and a Luban Workshop trained teachers.")]
    [InlineData("culture-tourism", "en", "A film festival and a dance performance drew tourists to the temples.")]
    [InlineData("media", "en", "Journalists of six news agencies made a documentary for television.")]
    [InlineData("sports", "en", "The football championship and a dragon boat race brought athletes together.")]
    [InlineData("culture-tourism", "en", "Lancang-Mekong Week opened in Kunming. Students sang songs and a market opened.")]
    [InlineData("youth", "en", "Young people met at a summer camp, and a youth forum followed.")]
    [InlineData("water", "zh", "六国共享水文信息，水库放水缓解了下游旱情。")]
    [InlineData("law-enforcement", "zh", "警方在联合巡逻中抓获四十名电信诈骗嫌疑人。")]
    [InlineData("culture-tourism", "zh", "电影节和文艺演出吸引了众多游客。")]
    [InlineData("connectivity", "th", "รถไฟความเร็วสูงและสะพานแห่งใหม่เชื่อมสองประเทศ")]
    [InlineData("health", "vi", "Các bác sĩ khám bệnh miễn phí và phẫu thuật đục thủy tinh thể tại bệnh viện.")]
    [InlineData("education", "km", "និស្សិតទទួលបានអាហារូបករណ៍ទៅសាកលវិទ្យាល័យ")]
    [InlineData("sports", "lo", "ນັກກິລາແຂ່ງຂັນບານເຕະ")]
    [InlineData("agriculture-poverty", "my", "တောင်သူများ စပါးစိုက်ပျိုးရေး သင်ယူကြသည်")]
    public void Classify_Paragraph_FindsItsTheme(string expected, string language, string text)
    {
        var themes = ThemeClassifier.Classify(null, [text], language)[0];

        Assert.Equal(expected, themes[0].Slug);
    }

    [Fact]
    public void Classify_NoCueAnywhere_IsEmpty() => Assert.Empty(ThemeClassifier.Classify(null, ["It rained all afternoon."], "en")[0]);

    [Fact]
    public void Classify_NoCueOfItsOwn_FollowsTheHeading()
    {
        var themes = ThemeClassifier.Classify("Football cup opens", ["It was the second of its kind."], "en")[0];

        Assert.Equal("sports", themes[0].Slug);
    }

    [Fact]
    public void Classify_OnlyPillarWords_FallsBackToThePillar()
    {
        var themes = ThemeClassifier.Classify(null, ["Peace matters most."], "en")[0];

        Assert.Equal("political-security", Assert.Single(themes).Slug);
    }

    [Fact]
    public void Classify_LongPhrase_TakesThePlaceOfItsWords()
    {
        var themes = ThemeClassifier.Classify(null, ["Digital education"], "en")[0];

        Assert.DoesNotContain("education", themes.Select(t => t.Slug));
    }
}
