using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>A kind of outcome with the length of the list it leads to; null for all kinds.</summary>
public sealed record KindTab(OutcomeKind? Kind, string Name, int Count, string Link, bool IsCurrent);
