using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LmcPortal.Text.Seeds.Corrections;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>What a button of the page asks for: a kind and the characters it is about.</summary>
internal sealed record Correction(CorrectionKind Kind, int Start, int Length)
{
    /// <summary>Reads "Drop/120/45".</summary>
    public static bool TryParse(string? ask, [NotNullWhen(true)] out Correction? correction)
    {
        var parts = ask?.Split('/') ?? [];
        correction = parts.Length == 3 && Enum.TryParse<CorrectionKind>(parts[0], out var kind) && Enum.IsDefined(kind) && Offset(parts[1]) is { } start && Offset(parts[2]) is { } length
            ? new Correction(kind, start, length)
            : null;
        return correction is not null;
    }

    private static int? Offset(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
