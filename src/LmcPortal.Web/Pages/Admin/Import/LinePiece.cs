using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A run of characters of one line and what became of them. The whole span may reach over several lines.</summary>
public sealed record LinePiece(SeedSpan Span, string Text)
{
    public bool IsChange => Span.Kind != SpanKind.Kept;

    /// <summary>Only blanks and marks nobody sees: shown as a count, not each for itself.</summary>
    public bool IsUnseen => IsChange && string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Span.Replacement);

    public string Kind => Span.Kind == SpanKind.Dropped ? "dropped" : "repaired";
}
