using LmcPortal.Data.Media;
using SkiaSharp;

namespace LmcPortal.Web.Media;

/// <summary>
/// Makes of an upload what the portal keeps: pictures are decoded and written anew in several widths, upright and without anything but their
/// pixels; documents stay as they are. What a file is, its first bytes say.
/// </summary>
public sealed class PictureMaker : IDisposable
{
    /// <summary>Most bytes of an upload.</summary>
    public const int MaxBytes = 15 * 1024 * 1024;

    /// <summary>Most pixels of a picture; more would take the memory of the whole portal.</summary>
    public const int MaxPixels = 40_000_000;

    private const int Quality = 85;
    private const int WidestKept = 2560;

    private static readonly int[] Widths = [1600, 960, 480];

    private static readonly Dictionary<SKEncodedImageFormat, string> Types = new()
    {
        [SKEncodedImageFormat.Jpeg] = "image/jpeg", [SKEncodedImageFormat.Png] = "image/png", [SKEncodedImageFormat.Webp] = "image/webp",
    };

    // One at a time: a picture of the most pixels takes a hundred times its file in memory.
    private readonly SemaphoreSlim _turn = new(1);

    public async Task<MadeMedia> MakeAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length is 0 or > MaxBytes)
        {
            return MadeMedia.Refused(bytes.Length == 0 ? "The file is empty; please choose another." : $"The file is larger than {MaxBytes / 1024 / 1024} MB; please make it smaller.");
        }

        if (bytes.AsSpan().StartsWith("%PDF-"u8))
        {
            return new MadeMedia(MediaAsset.PdfType, [new MadeFile(0, 0, bytes)], null);
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => MakePicture(bytes), cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static MadeMedia MakePicture(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || !Types.TryGetValue(codec.EncodedFormat, out var type))
        {
            return MadeMedia.Refused("The file is no JPEG, PNG or WebP picture and no PDF; please save it as one of these.");
        }

        if ((long)codec.Info.Width * codec.Info.Height > MaxPixels)
        {
            return MadeMedia.Refused($"The picture has {codec.Info.Width} by {codec.Info.Height} pixels; {MaxPixels / 1_000_000} million are the most. Please make it smaller.");
        }

        if (codec.FrameCount > 1)
        {
            return MadeMedia.Refused("The picture moves; please choose one that stands still.");
        }

        using var decoded = SKBitmap.Decode(codec, new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (decoded is null)
        {
            return MadeMedia.Refused("The picture is damaged; please open it and save it again.");
        }

        using var upright = Upright(decoded, codec.EncodedOrigin);
        var full = Math.Min(upright.Width, WidestKept);
        return new MadeMedia(type, [.. Widths.Where(w => w < full).Prepend(full).Select(w => Write(upright, w, codec.EncodedFormat))], null);
    }

    private static MadeFile Write(SKBitmap picture, int width, SKEncodedImageFormat format)
    {
        var height = Math.Max(1, (int)Math.Round((double)picture.Height * width / picture.Width));
        using var scaled = width == picture.Width ? picture.Copy() : picture.Resize(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()), new SKSamplingOptions(SKCubicResampler.Mitchell));
        using var encoded = scaled.Encode(format, Quality);
        return new MadeFile(width, height, encoded.ToArray());
    }

    // Cameras write down how they were held instead of turning the picture.
    private static SKBitmap Upright(SKBitmap picture, SKEncodedOrigin origin)
    {
        var (w, h) = (picture.Width, picture.Height);
        SKMatrix? turn = origin switch
        {
            SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
            _ => null,
        };
        if (turn is not { } matrix)
        {
            return picture.Copy();
        }

        var lies = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var upright = new SKBitmap(picture.Info.WithSize(lies ? h : w, lies ? w : h));
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.Transparent);
        canvas.SetMatrix(matrix);
        canvas.DrawBitmap(picture, 0, 0, SKSamplingOptions.Default);
        return upright;
    }
}
