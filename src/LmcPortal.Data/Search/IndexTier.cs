namespace LmcPortal.Data.Search;

/// <summary>Where the words of a query stand, best first: the order of results. Within a tier the newest entry comes first.</summary>
public enum IndexTier
{
    /// <summary>All of them in its title.</summary>
    Title,

    /// <summary>All of them in its title and the headings of its parts.</summary>
    Heading,

    /// <summary>All of them somewhere in it.</summary>
    Body,
}
