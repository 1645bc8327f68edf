namespace LmcPortal.Data.Outcomes;

/// <summary>Where an outcome stands in any order of the ledger.</summary>
public sealed record OutcomePlace(int Id, DateOnly? SortDate, string Name, double? Value);
