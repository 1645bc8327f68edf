namespace LmcPortal.Web.Records;

/// <summary>What may be done with the portal's data, in the words that stand beside it everywhere.</summary>
public static class Licence
{
    /// <summary>Of a story's text.</summary>
    public const string Prose = "The text belongs to the publisher named in the record; read, cite and check it, and ask the publisher before reprinting it.";

    /// <summary>Of an outcome: value, dates, names, countries, theme.</summary>
    public const string Facts = "Facts are free to reuse with their source; the quoted sentence belongs to the publisher and may be cited.";

    /// <summary>Of lists that the portal itself keeps.</summary>
    public const string Own = "Free to reuse; name the portal as the source.";
}
