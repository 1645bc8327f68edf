namespace LmcPortal.Web.Seeding;

/// <summary>How one file fared.</summary>
public enum ImportOutcome
{
    /// <summary>New; its stories are in the store.</summary>
    Imported,

    /// <summary>A changed version; stories were revised, added or proposed to an editor.</summary>
    Revised,

    /// <summary>Its very bytes are in the store already.</summary>
    Unchanged,

    /// <summary>Not read; the problems say why.</summary>
    Refused,
}
