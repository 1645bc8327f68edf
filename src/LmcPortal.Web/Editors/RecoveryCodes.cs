using LmcPortal.Data;
using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Editors;

/// <summary>Codes on paper for the day on which the telephone is lost.</summary>
public sealed class RecoveryCodes(PortalDbContext db)
{
    public const int Count = 10;

    // 80 bits.
    private const int Letters = 16;

    /// <summary>Stages new codes in place of those the editor has; their rows must be loaded. The codes are shown once and kept as hashes.</summary>
    public IReadOnlyList<string> Stage(Editor editor)
    {
        db.RemoveRange(editor.RecoveryCodes);
        var codes = Enumerable.Range(0, Count).Select(_ => Base32.Random(Letters)).ToList();
        db.AddRange(codes.Select(code => new RecoveryCode { EditorId = editor.Id, CodeHash = SecretHash.Of(code) }));
        return [.. codes.Select(code => Base32.Grouped(code, '-'))];
    }
}
