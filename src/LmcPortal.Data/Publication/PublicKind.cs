namespace LmcPortal.Data.Publication;

/// <summary>What readers can find.</summary>
public enum PublicKind
{
    /// <summary>A story; its sections are found with it.</summary>
    Story,

    /// <summary>An outcome that is a number.</summary>
    Figure,

    /// <summary>An outcome that is a text.</summary>
    Document,

    /// <summary>An outcome that happened.</summary>
    Event,

    /// <summary>An outcome that is being done.</summary>
    Project,

    /// <summary>A collection of stories.</summary>
    Collection,
}
