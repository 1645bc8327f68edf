namespace LmcPortal.Web.Records;

/// <summary>What a field holds, whatever it is written as.</summary>
public enum FieldType
{
    Text,

    /// <summary>A whole or broken number.</summary>
    Number,

    YesNo,

    /// <summary>ISO 8601 cut to what is known: 2023, 2023-12 or 2023-12-02.</summary>
    Date,

    /// <summary>ISO 8601, UTC, to the second.</summary>
    Instant,

    /// <summary>An absolute address.</summary>
    Address,

    /// <summary>Several texts in an order that means something.</summary>
    Texts,

    /// <summary>Several records of another shape; only in JSON, a cell cannot hold them.</summary>
    Records,
}
