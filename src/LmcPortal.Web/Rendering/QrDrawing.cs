using System.Globalization;
using System.Text;
using QRCoder;

namespace LmcPortal.Web.Rendering;

/// <summary>A QR code as the path of an SVG: one unit a module, with the white border that readers of it need.</summary>
/// <param name="Size">Width and height in units.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrDrawing(int Size, string Path)
{
    public static QrDrawing Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                if (rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrDrawing(rows.Count, path.ToString());
    }
}
