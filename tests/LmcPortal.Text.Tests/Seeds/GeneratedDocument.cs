using System.Globalization;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>A document made by rule from a number, with what must be found in it.</summary>
internal sealed record GeneratedDocument(string Name, string Text, IReadOnlyList<string> Introduction, IReadOnlyList<GeneratedStory> Stories)
{
    public static readonly string[] Styles = ["", "1. ", "1", "1) ", "(1) ", "No. 1: ", "No. 1\n", "Story 1: ", "#1 ", "I. ", "1\n", "## ", "## 1. ", "down"];

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    private static readonly string[] Chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
    private static readonly string[] Subjects = ["Cross-border railway", "Border traders", "Rice growers", "River patrols", "Young engineers", "Village clinics", "Film makers", "Customs officers", "Dam operators", "Six ministers"];
    private static readonly string[] Verbs = ["open", "welcome", "sign", "strengthen", "expand", "share", "complete", "plan", "launch", "deepen"];
    private static readonly string[] Objects = ["a new station", "joint training", "data on floods", "the fruit trade", "a green corridor", "common rules", "the third forum", "scholarships for nurses", "solar power in schools"];
    private static readonly string[] Tails = ["", " in Vientiane", " for a second year", " along the Mekong", " across the region", " with five partners"];
    private static readonly string[] ZhSubjects = ["跨境铁路", "边境贸易", "水稻种植", "联合巡逻", "青年交流", "乡村诊所", "电影合作", "水库管理", "澜湄外长"];
    private static readonly string[] ZhVerbs = ["迎来", "推动", "深化", "拓展", "开启", "助力", "签署", "共享"];
    private static readonly string[] ZhObjects = ["新车站建设", "联合培训项目", "洪水数据合作", "水果贸易增长", "绿色走廊规划", "共同发展规则", "第三届论坛成果"];

    public override string ToString() => $"{Name}\n{Text}";

    public static GeneratedDocument From(int seed)
    {
        var random = new Random(seed);
        var chinese = random.Next(4) == 0;
        var style = chinese ? new[] { "", "一、", "第一，", "1. ", "（一）", "## " }[random.Next(6)] : Styles[random.Next(Styles.Length)];
        var count = random.Next(2, 12);
        var title = chinese ? $"{(count == 10 ? "十大" : $"{count}大")}澜湄合作新闻" : $"Top {count} News Stories on Lancang-Mekong Cooperation";
        var marked = style.StartsWith('#') && style[1] == '#';
        var introduction = Enumerable.Range(0, random.Next(0, 3)).Select(_ => Paragraph(random, chinese)).ToList();

        // Without a title and without an introduction nobody could tell the first heading from a title.
        var titled = introduction.Count == 0 || random.Next(4) > 0;
        List<string> lines = titled ? [marked ? "# " + title : title] : [];
        lines.AddRange(introduction);

        var stories = new List<GeneratedStory>();
        for (var i = 0; i < count; i++)
        {
            var heading = Heading(random, chinese, stories);
            var paragraphs = Enumerable.Range(0, random.Next(1, 7)).Select(_ => Paragraph(random, chinese)).ToList();
            stories.Add(new GeneratedStory(heading, paragraphs));
            lines.Add(Number(style, i, count) + heading);
            lines.AddRange(paragraphs);
        }

        var gap = random.Next(2) == 0 || marked ? "\n\n" : "\n";
        return new GeneratedDocument(marked ? "generated.md" : "generated.txt", string.Join(gap, lines), introduction, stories);
    }

    private static string Number(string style, int i, int count) => style switch
    {
        "I. " => Roman[i] + ". ",
        "一、" or "（一）" or "第一，" => style.Replace("一", Chinese[i], StringComparison.Ordinal),
        "down" => (count - i).ToString(CultureInfo.InvariantCulture) + ". ",
        _ => style.Replace("1", (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal),
    };

    private static string Heading(Random random, bool chinese, List<GeneratedStory> before)
    {
        var heading = chinese
            ? Pick(random, ZhSubjects) + Pick(random, ZhVerbs) + Pick(random, ZhObjects)
            : Pick(random, Subjects) + " " + Pick(random, Verbs) + " " + Pick(random, Objects) + Pick(random, Tails);
        return before.Exists(s => s.Heading == heading) ? Heading(random, chinese, before) : heading;
    }

    private static string Paragraph(Random random, bool chinese) =>
        string.Join(chinese ? "" : " ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence(random, chinese)));

    private static string Sentence(Random random, bool chinese) => chinese
        ? $"{random.Next(2016, 2030)}年，{Pick(random, ZhSubjects)}继续{Pick(random, ZhVerbs)}{Pick(random, ZhObjects)}，惠及{random.Next(2, 900)}个村庄。"
        : $"In {random.Next(2016, 2030)}, the {Pick(random, Subjects).ToLowerInvariant()} continued to {Pick(random, Verbs)} {Pick(random, Objects)}, and {random.Next(2, 900)} villages benefited.";

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
