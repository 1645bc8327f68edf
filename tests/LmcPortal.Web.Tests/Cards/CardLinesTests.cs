using LmcPortal.Text.Words;
using LmcPortal.Web.Cards;
using SkiaSharp;

namespace LmcPortal.Web.Tests.Cards;

public sealed class CardLinesTests : IDisposable
{
    private const float Width = 500;

    private static readonly CardStyle Style = new(IsSerif: true, 40, 1.3f, SKColors.Black);

    private readonly CardFonts _fonts = new();

    public static TheoryData<string, string> Titles => new()
    {
        { "en", "Lancang-Mekong cooperation brings more trains, more trade and more visitors" },
        { "zh", "澜沧江—湄公河合作第四次领导人会议通过《内比都宣言》和五年行动计划" },
        { "km", "កិច្ចសហប្រតិបត្តិការមេគង្គ-ឡានឆាងបានអនុម័តផែនការសកម្មភាពរយៈពេលប្រាំឆ្នាំ" },
        { "lo", "ການຮ່ວມມືແມ່ນ້ຳຂອງ-ລ້ານຊ້າງໄດ້ຮັບຮອງເອົາແຜນດຳເນີນງານຫ້າປີ" },
        { "my", "မဲခေါင်-လန်ချန်း ပူးပေါင်းဆောင်ရွက်မှုက ငါးနှစ်လုပ်ငန်းစီမံချက်ကို အတည်ပြုခဲ့သည်" },
        { "th", "กรอบความร่วมมือแม่โขง-ล้านช้างรับรองแผนปฏิบัติการห้าปีฉบับใหม่" },
        { "vi", "Hợp tác Mê Công – Lan Thương thông qua Kế hoạch hành động năm năm, đường sắt mở rộng" },
    };

    public void Dispose() => _fonts.Dispose();

    [Theory]
    [MemberData(nameof(Titles))]
    public void Fit_TitleInEachLanguage_KeepsEveryCharacterInsideTheColumn(string language, string title)
    {
        var lines = new CardLines(_fonts);

        var (_, set) = lines.Fit(title, Width, (Style, 20));

        Assert.True(set.Count > 1, $"The title in {language} should need several lines.");
        Assert.Equal(title.Replace(" ", "", StringComparison.Ordinal), string.Concat(set).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(set, line => Assert.True(lines.Width(line, Style) <= Width, line));
        Assert.All(set, line => Assert.False(Scripts.IsMark(line[0]), $"A line begins with a mark: {line}"));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Runs_TitleInEachLanguage_HaveAFontForEveryCharacter(string language, string title)
    {
        var runs = _fonts.Runs(title, Style);

        Assert.Equal(title, string.Concat(runs.Select(r => r.Text)));
        Assert.All(runs, run => Assert.All(run.Text.EnumerateRunes(), rune => Assert.True(run.Face.Has(rune.Value), $"No font for {rune} in {language}.")));
    }

    [Fact]
    public void Fit_TooLong_EndsWithAnEllipsisInsideTheColumn()
    {
        var lines = new CardLines(_fonts);

        var (_, set) = lines.Fit(string.Join(' ', Enumerable.Repeat("cooperation", 50)), Width, (Style, 3));

        Assert.Equal(3, set.Count);
        Assert.EndsWith("…", set[^1], StringComparison.Ordinal);
        Assert.True(lines.Width(set[^1], Style) <= Width);
    }
}
