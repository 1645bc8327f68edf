using System.Text.RegularExpressions;

namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Reads the number or mark that stands in front of a heading.</summary>
internal static partial class HeadingNumberReader
{
    /// <summary>The number at the beginning of a text, or null. Whether it numbers a heading is for the whole document to tell.</summary>
    public static HeadingNumber? Read(string text) =>
        Of("label", Labelled().Match(text), text) ?? Of("bracket", Bracketed().Match(text), text) ?? Of("point", Pointed().Match(text), text)
        ?? Of("ordinal", Ordinal().Match(text), text) ?? Of("sign", Signed().Match(text), text) ?? OfBare(Bare().Match(text), text)
        ?? Of("ornament", Ornament().Match(text), text);

    private static HeadingNumber? Of(string style, Match match, string text)
    {
        var value = match.Success ? NumberWords.Parse(match.Groups["n"].Value) : 0;
        if (!match.Success || (value == 0 && style != "ornament"))
        {
            return null;
        }

        // "1.5 million", "1:30" and "3-2" are figures, not numbers in front of a heading.
        var next = match.Length < text.Length ? text[match.Length] : ' ';
        var glued = !char.IsWhiteSpace(text[match.Length - 1]);
        var separator = match.Groups["s"].Value;
        if (glued && char.IsDigit(next) && !separator.EndsWith('、'))
        {
            return null;
        }

        // Roman, Chinese and plain digits each count for themselves, and so does each word and kind of separator.
        var digits = match.Groups["n"].Value is [var first, ..] ? char.IsDigit(first) ? '1' : char.IsAsciiLetter(first) ? 'I' : '一' : '*';
        var mark = match.Value.TrimEnd().Length;
        var key = style == "ornament" ? $"{style} {match.Value.Trim()}" : $"{style} {digits} {match.Groups["w"].Value.ToLowerInvariant()}{separator.Trim()}";
        return new HeadingNumber(key, value, mark, match.Length);
    }

    // "1中老铁路…" and "1Leaders meet" are numbered, "2023年…", "12月…", "3 million" are not.
    private static HeadingNumber? OfBare(Match match, string text)
    {
        var number = Of("bare", match, text);
        if (number is null || number.PrefixLength == text.Length)
        {
            return number;
        }

        var next = text[number.PrefixLength];
        var starts = char.IsUpper(next) || next is '“' or '"' or '《' or '「' || (char.IsLetter(next) && !char.IsLower(next));
        return starts && !"年月日号个名项次届国万亿千百%".Contains(next, StringComparison.Ordinal) ? number : null;
    }

    // A word that counts things, a number, perhaps a separator: "No. 1", "No. 1: ", "Story 1: ", "News Three - ", "TOP 1", "ข่าวที่ 1", "Sự kiện 1: ".
    [GeneratedRegex(@"^(?<w>no|nr|number|№|story|news|item|event|highlight|headline|milestone|top|tin|tin số|sự kiện|sự kiện số|câu chuyện|số|新闻|故事|事件|亮点|ข่าวที่|อันดับที่|อันดับ|ข้อ|ຂ່າວທີ|ທີ|ទី|သတင်း)\s*\.?\s*(?<n>\p{Nd}{1,2}|[一二三四五六七八九十]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?<s>\s*[.:：、)）–—-]|\b)\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Labelled();

    // A number in brackets: "(1) ", "（一）", "[3] ", "【1】".
    [GeneratedRegex(@"^[(（\[【](?<n>\p{Nd}{1,2}|[IVX]{1,6}|[一二三四五六七八九十]{1,3})(?<s>[)）\]】])[.、:：]?\s*", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Bracketed();

    // A number and a separator: "1. ", "1.Heading", "1、", "1) ", "IV. ", "一、", "1 - ", "1 | ".
    [GeneratedRegex(@"^(?<n>\p{Nd}{1,2}|[IVX]{1,6}|[一二三四五六七八九十]{1,3})(?<s>\s*[.．、)）:：។။]|\s+[-–—|])\s*", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Pointed();

    // An ordinal of Chinese or Vietnamese: "第一、", "第一，", "第1条：", "其一，".
    [GeneratedRegex(@"^(?:第|其)(?<n>\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})(?<s>条|名|则)?[、，,：:.．]?\s*", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Ordinal();

    // A number behind a sign, inside a circle or a key cap: "#1 ", "# 1: ", "①", "1️⃣".
    [GeneratedRegex(@"^(?:#\s?(?<n>\p{Nd}{1,2})(?<s>[.:：)]?)|(?<n>[①-⑳])(?<s>[.、:]?)|(?<n>\p{Nd})(?<s>\uFE0F?\u20E3))\s*", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Signed();

    // Digits only: "1Heading", "1 Heading", or alone on their line.
    [GeneratedRegex(@"^(?<n>\p{Nd}{1,2})(?<s>)\s*", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Bare();

    // An ornament in front of each heading: "◆ ", "■", "★ ".
    [GeneratedRegex(@"^(?<s>[◆◇■□★☆▶►▲●○※❖✦➤])\s*", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Ornament();
}
