namespace LmcPortal.Web.Pages.Shared;

/// <summary>What a list does with a value.</summary>
public enum FacetState
{
    /// <summary>Nothing.</summary>
    Open,

    /// <summary>Asks for it, alone or among others.</summary>
    Chosen,

    /// <summary>Holds what has not got it.</summary>
    LeftOut,
}
