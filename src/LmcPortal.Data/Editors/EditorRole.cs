namespace LmcPortal.Data.Editors;

/// <summary>What an editor may do; each role may do all that the one before may.</summary>
public enum EditorRole
{
    /// <summary>Writes and sends in for review.</summary>
    Writer,

    /// <summary>Reviews and publishes.</summary>
    Editor,

    /// <summary>Manages people and settings.</summary>
    Admin,
}
