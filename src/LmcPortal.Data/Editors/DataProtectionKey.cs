namespace LmcPortal.Data.Editors;

/// <summary>A key that protects cookies and form tokens; in the store, so that all nodes share it and a restart keeps it.</summary>
public sealed class DataProtectionKey
{
    /// <summary>Longest name, characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>ASP.NET Core Data Protection's name for it.</summary>
    public required string FriendlyName { get; set; }

    /// <summary>The key as Data Protection writes it.</summary>
    public required string Xml { get; set; }
}
