using System.Globalization;
using System.Text;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>How to cite an outcome: the original source first, this portal as the place where it was read, and the day. What is unknown is left out, or "n.d.".</summary>
// Link: absolute permalink. Accessed: the day it was read, UTC.
public sealed record Citation(OutcomeView Outcome, string Link, DateOnly Accessed)
{
    private string Headline => Outcome.Row.Headline;

    private string? Publisher => Outcome.Claimant ?? Outcome.Quote.Source?.Publisher;

    private string Source => Outcome.Quote.Source?.Title ?? Outcome.Quote.StoryTitle;

    private string? Published => (Outcome.Quote.Published ?? Outcome.Quote.Source?.Date)?.ToIso();

    private string Year => Published?[..4] ?? "n.d.";

    public string Plain =>
        $"“{Outcome.Quote.Exact}” {Stop(Publisher)}“{Source}”, {Published ?? "date unknown"}. Recorded as “{Headline}” in {PageHead.PortalName}, {Link}, accessed {Accessed.Text()}.";

    public string Apa =>
        $"{Stop(Publisher ?? PageHead.PortalName)}({Year}). {Source} [{Headline}]. {PageHead.PortalName}. Retrieved {Accessed.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}, from {Link}";

    public string Chicago =>
        $"{Stop(Publisher)}“{Source}.” {(Published is null ? "n.d." : $"{Year}.")} “{Headline}.” {PageHead.PortalName}. Accessed {Accessed.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}. {Link}.";

    public string BibTex => Entry(new StringBuilder($"@misc{{lmc-{Outcome.Row.PublicId},\n"),
        ("title", Braced(Headline)),
        ("author", Publisher is null ? null : Braced(Publisher)),
        ("howpublished", Escaped(Source)),
        ("year", Published is null ? null : Year),
        ("note", $"{PageHead.PortalName}, accessed {Accessed.Iso()}"),
        ("url", Link),
        ("urldate", Accessed.Iso()));

    public string Ris
    {
        get
        {
            (string Tag, string? Value)[] lines =
            [
                ("TY", "ELEC"), ("TI", Headline), ("AU", Publisher is null ? null : Publisher + ","), ("T2", Source), ("PY", Published?[..4]),
                ("DA", Published?.Replace('-', '/')), ("AB", Outcome.Quote.Exact), ("DP", PageHead.PortalName), ("UR", Link), ("Y2", Accessed.Iso().Replace('-', '/')), ("ER", ""),
            ];
            return string.Join('\n', lines.Where(l => l.Value is not null).Select(l => $"{l.Tag}  - {OneLine(l.Value!)}"));
        }
    }

    private static string Entry(StringBuilder text, params (string Name, string? Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            if (value is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{OneLine(value)}}},\n");
            }
        }

        return text.Append('}').ToString();
    }

    // A second pair keeps capitals, and an organisation's name in one piece.
    private static string Braced(string text) => $"{{{Escaped(text)}}}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '{' or '}' or '%' or '&' or '$' or '#' or '_' => @"\" + c,
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Stop(string? text) => text is null ? "" : text.TrimEnd('.') + ". ";
}
