namespace LmcPortal.Web.Stories;

/// <summary>Something in a text that its writer may want to mend; it keeps nothing from being saved.</summary>
public sealed record ContentRemark(string Kind, string Sentence);
