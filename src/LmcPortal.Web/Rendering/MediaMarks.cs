using LmcPortal.Web.Links;
using LmcPortal.Web.Media;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LmcPortal.Web.Rendering;

/// <summary>Finds the media that a text names: <c>![what it shows](media:name)</c> alone in a paragraph, and links to <c>media:name</c>.</summary>
internal static class MediaMarks
{
    private const string Key = "picture";
    private const string Scheme = PortalLinks.MediaScheme + ":";

    /// <summary>Most media of one section.</summary>
    public const int Max = 50;

    /// <summary>True for every picture, and for a link to media.</summary>
    public static bool IsMedia(LinkInline link) => link.IsImage || link.Url?.StartsWith(Scheme, StringComparison.Ordinal) == true;

    /// <summary>What is wrong with a picture or a link to media; null when nothing is. Links then lead to the file.</summary>
    public static string? Resolve(LinkInline link, Func<string, Picture?> find)
    {
        var slug = link.Url?.StartsWith(Scheme, StringComparison.Ordinal) == true ? link.Url[Scheme.Length..] : null;
        if (slug is null)
        {
            return link.IsImage ? $"The text holds a picture from elsewhere; add it under Media and write ![what it shows]({Scheme}its-name)." : null;
        }

        if (find(slug) is not { } picture)
        {
            return $"There is nothing called '{slug}' under Media; look at its name there.";
        }

        if (link.IsImage && (!picture.IsPicture || link.Parent?.ParentBlock is not ParagraphBlock || link.Parent.FirstChild != link || link.Parent.LastChild != link))
        {
            return picture.IsPicture
                ? $"The picture '{slug}' stands inside other text; put it in a paragraph of its own."
                : $"'{slug}' is a document, not a picture; link to it: [its title]({Scheme}{slug}).";
        }

        link.SetData(Key, picture);
        link.Url = PortalLinks.MediaAt(picture.Slug, picture.Version);
        return null;
    }

    /// <summary>The picture that is all there is in a paragraph; null in any other.</summary>
    public static (LinkInline Link, Picture Picture)? Only(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LinkInline { IsImage: true } link && link.GetData(Key) is Picture picture ? (link, picture) : null;
}
