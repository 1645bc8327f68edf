using LmcPortal.Text.Dates;
using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>A sentence that says so, with the words around it and where it stands.</summary>
// Line: one-based line of the source.
public sealed record QuoteView(
    int Id, string Exact, string Prefix, string Suffix, int AnchorStart, int AnchorLength, int Line,
    string StorySlug, string StoryTitle, string Language, PartialDate? Published, SourceView? Source)
{
    // The extractor keeps so many characters of what stands around a sentence; what is shorter is all there is.
    private const int ContextChars = 32;

    /// <summary>What stands in front, from a whole word on.</summary>
    public string Lead => Prefix.Length < ContextChars ? Prefix : "… " + Prefix[(Prefix.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>What stands behind, up to a whole word.</summary>
    public string Trail => Suffix.Length < ContextChars ? Suffix : Suffix[..Math.Max(0, Suffix.LastIndexOf(' '))] + " …";

    /// <summary>The sentence cut at the words of the outcome; the middle is empty when they are not known.</summary>
    public (string Before, string Anchor, string After) Parts
    {
        get
        {
            var start = Math.Clamp(AnchorStart, 0, Exact.Length);
            var end = Math.Clamp(start + AnchorLength, start, Exact.Length);
            return (Exact[..start], Exact[start..end], Exact[end..]);
        }
    }
}
