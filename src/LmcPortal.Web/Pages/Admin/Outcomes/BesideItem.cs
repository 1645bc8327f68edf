using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>Something an editor has put beside an outcome, and the handler that takes it away.</summary>
// Author: an e-mail address. CreatedUtc: an instant.
public sealed record BesideItem(OutcomeOnDesk Desk, string Handler, int Id, string Text, string Author, DateTime CreatedUtc)
{
    public static BesideItem Of(OutcomeOnDesk desk, OutcomeNote note) => new(desk, "RemoveNote", note.Id, note.Text, note.Author, note.CreatedUtc);

    public static BesideItem Of(OutcomeOnDesk desk, OutcomeDispute dispute) => new(
        desk, "RemoveDispute", dispute.Id, $"{dispute.By}: {dispute.Says} ({Joined(dispute.SourceTitle, dispute.SourceUrl)})", dispute.Author, dispute.CreatedUtc);

    public static BesideItem Of(OutcomeOnDesk desk, OutcomeSource source) => new(
        desk, "RemoveSource", source.Id, Joined(source.Title, source.Published?.Text(), source.Url), source.Author, source.CreatedUtc);

    private static string Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>());
}
