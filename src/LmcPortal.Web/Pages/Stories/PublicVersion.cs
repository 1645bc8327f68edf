namespace LmcPortal.Web.Pages.Stories;

/// <summary>A published version in the list of them.</summary>
// Number: of the revision. On: the day (UTC). By: the public label of its author.
public sealed record PublicVersion(int Number, DateOnly On, string By, string Note);
