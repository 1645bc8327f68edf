namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A line of a document as received: its one-based number, where its visible characters stand, and its pieces in order.</summary>
public sealed record SourceLine(int Number, int Start, int Length, IReadOnlyList<LinePiece> Pieces)
{
    /// <summary>Changes that begin on this line; one that reaches over several lines is listed once.</summary>
    public IEnumerable<LinePiece> Changes => Pieces.Where(p => p.IsChange && !p.IsUnseen);

    public IEnumerable<LinePiece> UnseenChanges => Pieces.Where(p => p.IsUnseen);
}
