using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Links;

/// <summary>The paths of the ledger by kind, read back.</summary>
public static class LedgerPath
{
    /// <summary>The kind that a path like "/figures" holds; null for any other path.</summary>
    public static OutcomeKind? KindOf(string? path)
    {
        foreach (var kind in Enum.GetValues<OutcomeKind>())
        {
            if (PortalLinks.Ledger(kind) == path)
            {
                return kind;
            }
        }

        return null;
    }
}
