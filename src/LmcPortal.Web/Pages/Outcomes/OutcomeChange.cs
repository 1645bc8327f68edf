namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>A step of an outcome's history: who changed what on which day (UTC), and why.</summary>
public sealed record OutcomeChange(DateOnly On, string By, string Note, IReadOnlyList<FactChange> Facts);
