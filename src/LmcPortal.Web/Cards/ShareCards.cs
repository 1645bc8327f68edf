using Microsoft.Extensions.Caching.Memory;

namespace LmcPortal.Web.Cards;

/// <summary>Draws each card once while it says the same, one at a time: a picture costs as much as many pages.</summary>
internal sealed class ShareCards : IDisposable
{
    private const int KeptBytes = 16 * 1024 * 1024;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = KeptBytes });
    private readonly SemaphoreSlim _gate = new(1);

    // Made with the first card: a portal that nobody shares never loads the fonts.
    private readonly Lazy<CardPainter> _painter = new(() => new CardPainter());

    /// <summary>The card as PNG.</summary>
    public async Task<byte[]> DrawAsync(ShareCard card, CancellationToken cancellationToken)
    {
        if (_kept.Get<byte[]>(card) is { } kept)
        {
            return kept;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return _kept.Get<byte[]>(card) ?? Keep(card, _painter.Value.Paint(card));
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        if (_painter.IsValueCreated)
        {
            _painter.Value.Dispose();
        }

        _gate.Dispose();
        _kept.Dispose();
    }

    private byte[] Keep(ShareCard card, byte[] png) => _kept.Set(card, png, new MemoryCacheEntryOptions { Size = png.Length });
}
