using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LmcPortal.Web.Embeds;

/// <summary>The frame in which another site shows a page of ours.</summary>
// Address: absolute, of the page in the frame. Width, Height: CSS pixels.
public sealed record EmbedFrame(string Address, string Title, int Width, int Height)
{
    private const int UsualWidth = 560;
    private const int RecordHeight = 420;
    private const int ListHeight = 560;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The HTML to copy into a page; it needs no script there either.</summary>
    public string Html => string.Create(CultureInfo.InvariantCulture,
        $"<iframe src=\"{Encoder.Encode(Address)}\" title=\"{Encoder.Encode(Title)}\" width=\"{Width}\" height=\"{Height}\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>");

    /// <summary>Large enough for what a record usually comes to.</summary>
    public static EmbedFrame OfRecord(string address, string title) => new(address, title, UsualWidth, RecordHeight);

    /// <summary>Large enough for what the beginning of a list usually comes to.</summary>
    public static EmbedFrame OfList(string address, string title) => new(address, title, UsualWidth, ListHeight);

    /// <summary>No larger than what there is room for; null where any size is welcome.</summary>
    public EmbedFrame Within(int? maxWidth, int? maxHeight) =>
        this with { Width = Math.Min(Width, maxWidth ?? Width), Height = Math.Min(Height, maxHeight ?? Height) };
}
