using System.Text.RegularExpressions;

namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>What a title says about how many stories follow.</summary>
internal static partial class AnnouncedCount
{
    /// <summary>The number of stories a title announces ("Top 10 News Stories", "十大新闻", "Ten highlights"), or null.</summary>
    public static int? In(string? title)
    {
        if (title is null)
        {
            return null;
        }

        var match = Count().Match(title);
        var value = match.Success ? NumberWords.Parse(match.Groups["n"].Value) : 0;
        return value is >= 2 and <= 99 ? value : null;
    }

    /// <summary>True when a title speaks of a collection of stories rather than of one; also when there is no title to say otherwise.</summary>
    public static bool IsCollection(string? title) => title is null || In(title) is not null || Collection().IsMatch(title);

    // A number with "Top" in front, or with a noun for stories behind, at most three words between: "Top 10", "Ten major events", "十大新闻", "10件大事".
    [GeneratedRegex(@"\btop\s+(?<n>\d{1,2}|\p{L}+)\b|(?:^|\P{L})(?<n>[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?:\s+[\p{L}-]+){0,3}\s+(?:stories|news|highlights|events|headlines|milestones|moments|achievements)|(?<n>[二三四五六七八九十]{1,3}|\d{1,2})\s*(?:大|件|条|个)(?:新闻|要闻|大事|事件|亮点|热点|成果|故事|关键词|热词)?|(?<n>\d{1,2})\s+(?:tin|sự kiện)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Count();

    // A word for many stories.
    [GeneratedRegex(@"\b(?:stories|news|highlights|events|headlines|review|round-?up|digest|weekly|monthly|bulletin|briefs?|newsletter|milestones|tin tức|sự kiện)\b|新闻|要闻|大事|盘点|动态|简报|周报|月报|亮点|故事|快讯|ข่าว|ຂ່າວ|ព័ត៌មាន|သတင်း", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Collection();
}
