namespace LmcPortal.Web.Records;

/// <summary>A theme, country or collection by its code and by the name people read.</summary>
public sealed record CodeName(string Code, string Name);
