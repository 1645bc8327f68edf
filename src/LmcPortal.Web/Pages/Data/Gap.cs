namespace LmcPortal.Web.Pages.Data;

/// <summary>Records of which something is not known or not yet done, and the list of them.</summary>
public sealed record Gap(string Name, int Count, string Link);
