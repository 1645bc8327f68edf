namespace LmcPortal.Data.Redirects;

/// <summary>An address that readers had, and where what stood there stands now. Answered with 301, and only where nothing else stands.</summary>
public sealed class Redirect
{
    /// <summary>Longest path, characters.</summary>
    public const int PathMaxLength = 400;

    /// <summary>Longest name of who made it, characters.</summary>
    public const int AuthorMaxLength = 200;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The old path, from the root, in lower case and without a slash at the end; unique.</summary>
    public required string FromPath { get; set; }

    /// <summary>The new path, spelled likewise; never the <see cref="FromPath"/> of another, so that one step leads there.</summary>
    public required string ToPath { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>Who made it, or whose change did: an e-mail address.</summary>
    public required string CreatedBy { get; set; }
}
