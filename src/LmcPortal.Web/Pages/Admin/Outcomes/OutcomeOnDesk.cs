using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Outcomes;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>An outcome before an editor, with the sentences it rests on.</summary>
// Id: its place in the queue; never shown. Flags: what the importer wants looked at.
public sealed record OutcomeOnDesk(int Id, string PublicId, int Revision, OutcomeSnapshot Facts, IReadOnlyList<string> Flags, IReadOnlyList<SaidQuote> Quotes)
{
    public OutcomeForm Form => OutcomeForm.Of(OutcomeDraft.Of(Facts));

    public string Headline => Shared.OutcomeWording.Figure(Facts.Qualifier, Facts.FromValue, Facts.Value, Facts.Unit) ?? Facts.Name;
}
