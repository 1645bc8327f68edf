using System.Net;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Collects what a page says about itself outside its text.</summary>
internal sealed class HtmlHead(string source)
{
    private string? _shownTitle;
    private string? _time;

    private DocumentFacts _facts = DocumentFacts.None;

    /// <summary>What was found; the title meant for sharing is preferred to the window's, which often carries the site's name.</summary>
    public DocumentFacts Facts => _facts with { Title = _facts.Title ?? _shownTitle, Date = _facts.Date ?? _time };

    /// <summary>Reads an opening tag.</summary>
    public void Read(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "html":
                _facts = _facts with { Language = tag.Attribute(source, "lang") };
                break;
            case "time":
                _time ??= tag.Attribute(source, "datetime");
                break;
            case "meta":
                ReadMeta((tag.Attribute(source, "name") ?? tag.Attribute(source, "property"))?.ToLowerInvariant(), tag.Attribute(source, "content"));
                break;
        }
    }

    /// <summary>Reads the content of the <c>title</c> element.</summary>
    public void ReadTitle(int from, int to) =>
        _shownTitle ??= WebUtility.HtmlDecode(string.Join(' ', source[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))) is { Length: > 0 } title
            ? title
            : null;

    private void ReadMeta(string? name, string? content) => _facts = name switch
    {
        "og:title" => _facts with { Title = _facts.Title ?? content },
        "publisher" or "og:site_name" or "article:publisher" or "dc.publisher" or "source" => _facts with { Publisher = _facts.Publisher ?? Name(content) },
        "date" or "article:published_time" or "pubdate" or "publishdate" or "dc.date" => _facts with { Date = _facts.Date ?? content },
        _ => _facts,
    };

    // Some sites put the address of a page where a name is asked for.
    private static string? Name(string? content) => content?.Contains("://", StringComparison.Ordinal) == true ? null : content;
}
