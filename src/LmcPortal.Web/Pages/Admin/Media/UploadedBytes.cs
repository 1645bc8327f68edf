using LmcPortal.Web.Media;

namespace LmcPortal.Web.Pages.Admin.Media;

internal static class UploadedBytes
{
    /// <summary>Most bytes of a request that carries a file.</summary>
    public const int RequestMaxBytes = PictureMaker.MaxBytes + (1024 * 1024);

    public static async Task<byte[]> ReadAsync(this IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
