namespace LmcPortal.Web.Stories;

/// <summary>Who saves, and what changed and why. Both end up in the public history.</summary>
public sealed record Signature(string Author, string Note)
{
    /// <summary>The machine's own name in histories and the audit log.</summary>
    public const string Importer = "importer";
}
