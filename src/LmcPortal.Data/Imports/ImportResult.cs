namespace LmcPortal.Data.Imports;

/// <summary>How an import ended.</summary>
public enum ImportResult
{
    /// <summary>Its stories are in the store.</summary>
    Imported,

    /// <summary>A changed version of a document already here: stories were revised, added or proposed.</summary>
    Revised,

    /// <summary>Not read; the problems say why.</summary>
    Refused,
}
