namespace LmcPortal.Web.Api;

/// <summary>A question to the API and what it answers at this moment.</summary>
// Address: absolute. Answer: JSON, indented for reading.
public sealed record ApiExample(string Address, int Status, string Answer);
