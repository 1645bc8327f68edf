namespace LmcPortal.Web.Api;

/// <summary>A parameter as the OpenAPI document describes it.</summary>
public sealed record ApiParameter(string Name, bool IsInPath, string Meaning, string Example);
