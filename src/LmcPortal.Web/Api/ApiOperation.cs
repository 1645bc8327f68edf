namespace LmcPortal.Web.Api;

/// <summary>What one path answers, as the OpenAPI document describes it.</summary>
// Fields: names of the members of an item; of a list, those of the items on it.
public sealed record ApiOperation(string Path, string Title, IReadOnlyList<ApiParameter> Parameters, IReadOnlyList<(int Status, string Meaning)> Answers, IReadOnlyList<string> Fields)
{
    /// <summary>True for one item, false for a list.</summary>
    public bool IsItem => Parameters.Any(p => p.IsInPath);

    /// <summary>True for a list that comes in pages.</summary>
    public bool IsPaged => Parameters.Any(p => p.Name == ApiKeys.Limit);
}
