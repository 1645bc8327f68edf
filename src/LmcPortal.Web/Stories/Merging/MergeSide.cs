namespace LmcPortal.Web.Stories.Merging;

/// <summary>Who changed a field.</summary>
public enum MergeSide
{
    /// <summary>Only the one who saves now.</summary>
    Mine,

    /// <summary>Only the one who saved meanwhile.</summary>
    Theirs,

    /// <summary>Both, each otherwise.</summary>
    Both,
}
