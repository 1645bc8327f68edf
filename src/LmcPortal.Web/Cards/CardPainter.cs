using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace LmcPortal.Web.Cards;

/// <summary>Draws a card as PNG: words on the left, the river on its course on the right. Not for two threads at once.</summary>
internal sealed class CardPainter : IDisposable
{
    public const int Width = 1200;
    public const int Height = 630;

    private const float Margin = 64;
    private const float Column = 800;

    // The colours of tokens.css by day: paper, ink, soft ink, river, line.
    private static readonly SKColor Paper = new(0xf5, 0xf8, 0xf7);
    private static readonly SKColor Ink = new(0x13, 0x26, 0x2c);
    private static readonly SKColor SoftInk = new(0x46, 0x5b, 0x61);
    private static readonly SKColor River = new(0x1f, 0x7a, 0x92);
    private static readonly SKColor Line = new(0xc8, 0xd4, 0xd3);

    private static readonly CardStyle Small = new(IsSerif: false, 27, 1.4f, SoftInk);
    private static readonly CardStyle Name = new(IsSerif: true, 30, 1.3f, Ink);

    private readonly CardFonts _fonts = new();

    public byte[] Paint(ShareCard card)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        canvas.Clear(Paper);
        DrawRiver(canvas);
        DrawWords(canvas, card);

        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    public void Dispose() => _fonts.Dispose();

    private static void DrawRiver(SKCanvas canvas)
    {
        using var stroke = new SKPaint { Color = River, IsStroke = true, StrokeWidth = 5, StrokeCap = SKStrokeCap.Round, IsAntialias = true };
        using var ink = new SKPaint { Color = Ink, IsStroke = true, StrokeWidth = 3, IsAntialias = true };
        using var paper = new SKPaint { Color = Paper, IsAntialias = true };
        canvas.Save();
        canvas.Translate(Width - 330, (Height - RiverDrawing.Height) / 2f);
        foreach (var (_, path) in RiverDrawing.Reaches)
        {
            using var reach = SKPath.ParseSvgPathData(path);
            canvas.DrawPath(reach, stroke);
        }

        foreach (var (x, y) in RiverDrawing.Stations)
        {
            canvas.DrawCircle(x, y, 7, paper);
            canvas.DrawCircle(x, y, 7, ink);
        }

        canvas.Restore();
    }

    private void DrawWords(SKCanvas canvas, ShareCard card)
    {
        var lines = new CardLines(_fonts);
        var y = Draw(canvas, lines.Fit(card.Kicker, Column, (Small, 1)), Margin + (Small.Size / 2));

        // A sentence below needs its room; a story's title may take it all.
        var most = card.Quote is null ? 5 : 3;
        var title = lines.Fit(card.Title, Column, (Title(62), most - 1), (Title(52), most), (Title(44), most));
        y = Draw(canvas, title, y + title.Style.Size);

        if (card.Quote is { } quote)
        {
            var style = new CardStyle(IsSerif: true, 28, 1.45f, SoftInk);
            Draw(canvas, lines.Fit($"“{quote}”", Column, (style, 3)), y + 4);
        }

        using var rule = new SKPaint { Color = Line, StrokeWidth = 2 };
        canvas.DrawLine(Margin, Height - 128, Margin + Column, Height - 128, rule);
        Draw(canvas, lines.Fit(card.Source, Column, (Small, 1)), Height - 84);
        Draw(canvas, lines.Fit(PageHead.PortalName, Column, (Name, 1)), Height - 42);
        if (card.Note is { } note)
        {
            Draw(canvas, lines.Fit(note, Column, (Small, 1)), Height - 42, Margin + Column - lines.Width(note, Small));
        }
    }

    private static CardStyle Title(float size) => new(IsSerif: true, size, 1.28f, Ink);

    // Returns where the next baseline would be.
    private float Draw(SKCanvas canvas, (CardStyle Style, IReadOnlyList<string> Lines) block, float y, float left = Margin)
    {
        using var paint = new SKPaint { Color = block.Style.Color, IsAntialias = true };
        foreach (var line in block.Lines)
        {
            var x = left;
            foreach (var run in _fonts.Runs(line, block.Style))
            {
                using var font = new SKFont(run.Face.Typeface, block.Style.Size) { Subpixel = true };
                canvas.DrawShapedText(run.Face.Shaper, run.Text, x, y, SKTextAlign.Left, font, paint);
                x += run.Face.Shaper.Shape(run.Text, font).Width;
            }

            y += block.Style.Size * block.Style.LineHeight;
        }

        return y;
    }
}
