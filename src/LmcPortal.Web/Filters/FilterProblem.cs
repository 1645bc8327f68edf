namespace LmcPortal.Web.Filters;

/// <summary>A part of an address that was not used, and why.</summary>
/// <param name="Key">As it stands in the address.</param>
/// <param name="Value">The value that means nothing here; null when it is the key.</param>
/// <param name="Message">A sentence for readers: what it was, and what there is instead.</param>
public sealed record FilterProblem(string Key, string? Value, string Message);
