using System.Buffers;
using System.Text.RegularExpressions;
using LmcPortal.Text.Seeds.Headers;

namespace LmcPortal.Text.Seeds.Cleaning;

/// <summary>Tells whether a line is wholly a widget.</summary>
internal static partial class WidgetLine
{
    /// <summary>Longest line any rule looks at, in characters.</summary>
    public const int Longest = 250;

    private const int LongestOpening = 140;
    private const int LongestCaption = 200;
    private const int LongestCredit = 80;
    private const string CookieBanner = "cookie banner";

    private static readonly WidgetWords Words = WidgetWords.Instance;
    private static readonly Dictionary<string, string> Whole = ByLine(Words.Whole);
    private static readonly ILookup<char, KeyValuePair<string, string>> Openings =
        ByLine(Words.Opening).OrderByDescending(o => o.Key.Length).ToLookup(o => o.Key[0]);

    // What the shapes below cannot do without: most lines need no regex.
    private static readonly SearchValues<char> ShapeMarks = SearchValues.Create("[]()（）【】>»›|/0123456789摄页篇");

    /// <summary>Why the line is no text; null when it is, or may be.</summary>
    public static string? Reason(string line)
    {
        if (line.Length is 0 or > Longest)
        {
            return null;
        }

        var folded = line.ToLowerInvariant();
        return Whole.GetValueOrDefault(folded) ?? (OpensList(line) ? Whole.GetValueOrDefault(folded.TrimEnd(':', '：')) : null) ?? Opening(folded) ?? Shape(line, folded);
    }

    /// <summary>True for a line that opens a block of contacts ("Media Contact:").</summary>
    public static bool OpensContacts(string line)
    {
        var folded = line.TrimEnd(':', '：').ToLowerInvariant();
        var isLabel = Words.Contacts.Contains(folded) && (line[^1] is ':' or '：' || folded.Contains(' ', StringComparison.Ordinal) || folded[0] > 'z');
        return isLabel || (line.Length <= LongestOpening && Words.Contacts.Any(c =>
            c.Contains("contact", StringComparison.Ordinal) && folded.StartsWith(c + ":", StringComparison.Ordinal)));
    }

    /// <summary>True for a line that stands over a list of other pages' titles ("Related News").</summary>
    public static bool OpensList(string line) => Words.Lists.Contains(line.TrimEnd(':', '：').ToLowerInvariant());

    /// <summary>Index at which a photographer's credit at the end of running text begins; -1 when none ends it.</summary>
    public static int CreditStart(string text)
    {
        var tail = Math.Max(0, text.Length - LongestCredit);
        var match = CreditAtEnd().Match(text, tail);
        return match.Success && match.Index > 0 ? match.Index : -1;
    }

    // One sentence and a credit make a caption; more, or a dateline in front, is running text that only ends with a credit.
    private static bool IsCaption(string line)
    {
        var credit = CreditStart(line);
        return credit > 0 && line.Length <= LongestCaption && DatelineReader.Read(line) is null
            && line.AsSpan(0, credit).TrimEnd(" .。　").IndexOfAny(".。!?") < 0;
    }

    private static string? Opening(string folded)
    {
        if (folded.Length > LongestOpening)
        {
            return null;
        }

        var found = Openings[folded[0]].FirstOrDefault(o => folded.StartsWith(o.Key, StringComparison.Ordinal));
        if (found.Key is null)
        {
            return null;
        }

        // "Copyright law was discussed." and "Photo exhibitions opened." are sentences of the text; a notice of cookies closes like a sentence.
        var isLabel = found.Value == CookieBanner || !char.IsAsciiLetter(found.Key[^1]) || folded.Length == found.Key.Length || !EndsSentence(folded);
        return isLabel ? found.Value : null;
    }

    private static string? Shape(string line, string folded) =>
        folded.Contains("all rights reserved", StringComparison.Ordinal) && folded.Length <= LongestOpening ? "copyright line"
        : IsShareRow(folded) ? "share widget"
        : IsLinkRow(folded) ? "page navigation"
        : !folded.ContainsAny(ShapeMarks) && !folded.StartsWith("no ", StringComparison.Ordinal) && !folded.StartsWith("prev", StringComparison.Ordinal) ? null
        : Counter().IsMatch(folded) ? "comment widget"
        : (Credit().IsMatch(line) && !EndsSentence(line)) || IsCaption(line) ? "photo credit or caption"
        : Breadcrumbs().IsMatch(line) || Pager().IsMatch(folded) ? "page navigation"
        : null;

    // "Facebook Twitter WeChat", "Share | Tweet | Print", "Share this: Facebook WhatsApp": every word is a share button, the label in front apart.
    private static bool IsShareRow(string folded)
    {
        var label = folded.IndexOf(':', StringComparison.Ordinal);
        if (label > 0 && label + 1 < folded.Length && Whole.GetValueOrDefault(folded[..label]) == "share widget")
        {
            folded = "share " + folded[(label + 1)..];
        }

        var parts = folded.Split([' ', '|', '/', '·', ','], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 1 and <= 10 && parts.All(p => Whole.GetValueOrDefault(p) == "share widget");
    }

    // "About us | Contact us | Terms of use": between the strokes stand links of a page and nothing else.
    private static bool IsLinkRow(string folded)
    {
        var parts = folded.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(p => Whole.ContainsKey(p) || Words.Contacts.Contains(p));
    }

    private static bool EndsSentence(string line) => line[^1] is '.' or '。' or '!' or '?';

    private static Dictionary<string, string> ByLine(IReadOnlyDictionary<string, IReadOnlyList<string>> lists) =>
        lists.SelectMany(list => list.Value.Select(line => (line, list.Key))).DistinctBy(l => l.line).ToDictionary(l => l.line, l => l.Key, StringComparer.Ordinal);

    // A comment system's or button's name and a count in brackets: "Comments (12)", "Disqus (0 )"; or the count first: "3 Comments".
    [GeneratedRegex(@"^((wordpress|disqus|facebook|comments?|replies|views?|likes?|shares?|评论|跟帖|点赞|bình luận) ?[(（] ?[0-9,]+ ?[)）]|([0-9,]+|no) (comments?|replies|views|likes|shares))$", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Counter();

    // The whole line is a credit in brackets: "[Photo/Xinhua]", "(Xinhua/Li Wei)", "（新华社记者 张三 摄）".
    [GeneratedRegex(@"^[\[(（【]([^\[\]()（）【】]{1,60}/[^\[\]()（）【】]{1,60}|[Pp]hoto[^\[\]()（）【】]{0,80}|[^\[\]()（）【】]{1,40}(摄|供图))[\])）】]$", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Credit();

    // A caption ends with its credit: "A train leaves the station. [Photo/Xinhua]", "... (Photo by Li Wei)", "...　新华社记者 张三 摄".
    [GeneratedRegex(@"([\[(（](Photo|photo|Xinhua|图片|图源|摄影)[ /:：][^\[\]()（）]{1,60}[\])）]|[\u3000 （(](新华社|中新社)[^。]{0,20}摄[）)]?)$", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex CreditAtEnd();

    // A way through the site: "Home > News > Asia", "首页 >> 新闻".
    [GeneratedRegex(@"^[^<>»›.。]{1,30}( ?(>>?|»|›) ?[^<>»›.。]{1,40}){1,6}$", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Breadcrumbs();

    // Links to the neighbours: "Previous | Next", "上一篇 下一篇", "<< Previous".
    [GeneratedRegex(@"^(<<?|«|‹|←)? ?(previous|prev|上一篇|上一页)[^.。]{0,20}( ?[|/] ?| )(next|下一篇|下一页) ?(>>?|»|›|→)?$", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Pager();
}
