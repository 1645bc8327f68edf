using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace LmcPortal.Web.Cards;

/// <summary>One font file, ready to tell which characters it has and to shape them. Not for two threads at once.</summary>
internal sealed class CardFace : IDisposable
{
    private readonly SKFont _anySize;

    private CardFace(SKTypeface typeface)
    {
        Typeface = typeface;
        Shaper = new SKShaper(typeface);
        _anySize = new SKFont(typeface);
    }

    public SKTypeface Typeface { get; }

    public SKShaper Shaper { get; }

    public static CardFace Load(string file)
    {
        using var stream = typeof(CardFace).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The font {file} is not in the build.");
        return new CardFace(SKTypeface.FromStream(stream));
    }

    public bool Has(int character) => _anySize.ContainsGlyph(character);

    public void Dispose()
    {
        _anySize.Dispose();
        Shaper.Dispose();
        Typeface.Dispose();
    }
}
