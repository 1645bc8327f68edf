using System.Buffers;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Decoding;

/// <summary>Tells Chinese from bytes that merely decode to Han characters.</summary>
internal static class CommonHan
{
    private const int FewestToJudge = 12;

    // The most frequent characters of modern Chinese and of news of the river, simplified and traditional. They are about half of any real
    // text and well under a tenth of characters taken at random.
    private static readonly SearchValues<char> Frequent = SearchValues.Create(
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导压世金增争济阶术交受联六共权收证改清美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报完类八离华名确才科信节话米整况集温传步群广石记需段研界"
        + "澜湄柬埔寨老挝缅甸泰越京云昆明琅万象河江流域国际铁友好项贸易边境投"
        + "國會這個們來時為說對發經過動實現與關開進機業學體產車長東區見點條電應將從聯無總報導當議邊際鐵運");

    /// <summary>True when the text holds too little Han to judge, or enough frequent characters for real Chinese.</summary>
    public static bool IsPlausible(string text)
    {
        var han = text.Count(Scripts.IsHanLetter);
        return han < FewestToJudge || text.Count(c => Frequent.Contains(c)) * 4 >= han;
    }
}
