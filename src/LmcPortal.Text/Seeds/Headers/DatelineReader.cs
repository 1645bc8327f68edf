using System.Text.RegularExpressions;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Reads the dateline in front of a lead paragraph.</summary>
internal static partial class DatelineReader
{
    private const int LongestDateline = 160;

    private static readonly HeaderWords Words = HeaderWords.Instance;

    /// <summary>The dateline a paragraph starts with, or null when it starts with its own words.</summary>
    public static Dateline? Read(string text)
    {
        var head = text.Length <= LongestDateline ? text : text[..LongestDateline];
        return Chinese(head) ?? WithAgency(head) ?? WithoutAgency(head);
    }

    private static Dateline? Chinese(string head)
    {
        var match = ChineseForm().Match(head);
        return match.Success
            ? new Dateline(
                match.Length,
                match.Groups["place"].Value.Trim(),
                match.Groups["agency"].Value is "本报" or "本网" or "本台" ? null : match.Groups["agency"].Value,
                DateReader.ReadWhole(match.Groups["date"].Value))
            : null;
    }

    private static Dateline? WithAgency(string head)
    {
        var match = AgencyForm().Match(head);
        if (!match.Success || PlaceAndDate(match.Groups["front"].Value) is not { } found)
        {
            return null;
        }

        var (place, date) = found;
        var isWire = match.Groups["wire"].Success;
        var agency = (isWire ? match.Groups["wire"] : match.Groups["agency"]).Value.Trim();
        var known = isWire || HeaderWords.Holds(Words.Agencies, agency)
            || Words.AgencyEndings.Any(ending => agency.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        var hasDash = match.Groups["dash"].Success || match.Length == head.Length;
        return (known && (hasDash || date is not null)) || (date is not null && hasDash)
            ? new Dateline(match.Length, place, agency, date)
            : null;
    }

    private static Dateline? WithoutAgency(string head)
    {
        var match = BareForm().Match(head);
        if (!match.Success || PlaceAndDate(match.Groups["front"].Value) is not { } found)
        {
            return null;
        }

        var (place, date) = found;

        // A capitalised word and a dash may open any sentence; without a date only a place we know makes it a dateline.
        return date is not null || IsKnownPlace(place) ? new Dateline(match.Length, place, null, date) : null;
    }

    private static (string Place, FoundDate? Date)? PlaceAndDate(string front)
    {
        var split = DateStart(front);
        var place = front[..split].TrimEnd(' ', ',');
        var rest = front[split..];
        var date = rest.Length > 0 ? DateReader.ReadWhole(rest) : null;
        var words = place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isPlace = place.Length >= 2 && words.Length <= 7 && !HeaderWords.Holds(Words.NotPlaces, words[0])
            && words.All(w => !char.IsLower(w[0])) && (rest.Length == 0 || date is not null || IsUnsureDate(rest));
        return isPlace ? (place, date) : null;
    }

    // "Hà Nội, ngày 15 tháng 1": words that label a date belong to it where a comma parts them from the place.
    private static int DateStart(string front)
    {
        var first = DateReader.FirstDatePart(front);
        var comma = front[..first].LastIndexOf(',');
        var label = comma < 0 ? "" : front[(comma + 1)..first].Trim();
        return label.Length > 0 && label.Split(' ').All(w => HeaderWords.Holds(Words.DateLabels, w)) ? comma + 1 : first;
    }

    // "5/3/2023" is a date, though nobody knows which.
    private static bool IsUnsureDate(string rest) => rest.Contains('/', StringComparison.Ordinal) && rest.All(c => char.IsAsciiDigit(c) || c is '/' or ' ' or ',');

    private static bool IsKnownPlace(string place) => !place.Any(char.IsLower) && HeaderWords.Holds(Words.Places, place.Split(',')[0]);

    // "新华社北京12月25日电（记者张三）", "本报昆明2023年12月25日讯": agency, place, date, then 电 or 讯, then perhaps the reporter.
    [GeneratedRegex(@"^(?<agency>[\p{IsCJKUnifiedIdeographs}]{1,8}?[社网报台])[ /]?(?<place>[\p{IsCJKUnifiedIdeographs}、]{1,12}?)[ ,，]?(?<date>([0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)(电|讯)[ \u3000]*([（(]记者[^）)]{1,40}[）)][ \u3000]*)?", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex ChineseForm();

    // Place and perhaps a date, then the wire between slashes or the agency in brackets, then a dash: "BEIJING, Dec. 25, 2023 /PRNewswire/ -- ".
    // A stroke between digits belongs to a date. Letters of scripts without capitals may open a place.
    [GeneratedRegex(@"^(?<front>[\p{Lu}\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF](?:[^/()—–]|(?<=[0-9])/(?=[0-9])){1,90}?),? ?(/(?<wire>(?![0-9])[^/()]{2,40})/|\((?<agency>[^()/]{2,40})\)) ?(?<dash>--|—|–|-|:)? ?", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex AgencyForm();

    // The same without an agency: "VIENTIANE, 3 December 2023 – ".
    [GeneratedRegex(@"^(?<front>[\p{Lu}\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF](?:[^/()—–]|(?<=[0-9])/(?=[0-9])){1,90}?)( -- ?| ?— ?| – ?| - )", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex BareForm();
}
