using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>An outcome in an editor's list.</summary>
// Story: the title of the story that says it first; null when its source no longer says it.
public sealed record OutcomeLine(
    string PublicId, OutcomeKind Kind, string Name, string? Qualifier, double? FromValue, double? Value, string? Unit, PartialDate? AsOf, PartialDate? Date,
    OutcomeStatus Status, string? Story, int Flags)
{
    public string Headline => OutcomeWording.Figure(Qualifier, FromValue, Value, Unit) ?? Name;

    public PartialDate? When => AsOf ?? Date;
}
