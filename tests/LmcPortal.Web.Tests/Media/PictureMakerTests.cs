using System.Text;
using LmcPortal.Web.Media;
using SkiaSharp;

namespace LmcPortal.Web.Tests.Media;

public sealed class PictureMakerTests : IDisposable
{
    private readonly PictureMaker _maker = new();

    public void Dispose() => _maker.Dispose();

    [Fact]
    public async Task Make_PictureFromACamera_IsUprightAndHoldsNothingButPixels()
    {
        var made = await _maker.MakeAsync(GivenPictures.FromACamera(1200, 800), CancellationToken.None);

        Assert.Equal("image/jpeg", made.ContentType);
        Assert.Equal([(800, 1200), (480, 720)], made.Files.Select(f => (f.Width, f.Height)));
        Assert.All(made.Files, f => Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(f.Bytes), StringComparison.Ordinal));
        Assert.All(made.Files, f => Assert.DoesNotContain("script", Encoding.Latin1.GetString(f.Bytes), StringComparison.Ordinal));
        using var picture = SKBitmap.Decode(made.Files[0].Bytes);
        Assert.True(picture.GetPixel(400, 100).Red > 200 && picture.GetPixel(400, 1100).Blue > 200);
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png, "image/png")]
    [InlineData(SKEncodedImageFormat.Webp, "image/webp")]
    public async Task Make_OtherFormats_KeepTheirsInEveryWidth(SKEncodedImageFormat format, string type)
    {
        var made = await _maker.MakeAsync(GivenPictures.Picture(3000, 1500, format), CancellationToken.None);

        Assert.Equal(type, made.ContentType);
        Assert.Equal([2560, 1600, 960, 480], made.Files.Select(f => f.Width));
    }

    [Fact]
    public async Task Make_WhatIsNoPictureOrTooLarge_IsRefusedInWords()
    {
        Assert.Contains("no JPEG, PNG or WebP", await RefusalAsync("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("no JPEG, PNG or WebP", await RefusalAsync("<html><script>alert(1)</script>"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("no JPEG, PNG or WebP", await RefusalAsync("GIF89a"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("60000 by 60000 pixels", await RefusalAsync(GivenPictures.Bomb(60000, 60000)), StringComparison.Ordinal);
        Assert.Contains("empty", await RefusalAsync([]), StringComparison.Ordinal);
        Assert.Contains("larger than 15 MB", await RefusalAsync(new byte[PictureMaker.MaxBytes + 1]), StringComparison.Ordinal);
    }

    private async Task<string?> RefusalAsync(byte[] bytes) => (await _maker.MakeAsync(bytes, CancellationToken.None)).Refusal;
}
