using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;

namespace LmcPortal.Web.Search;

/// <summary>An entry that was found, and where among the results.</summary>
public sealed record SearchHit(PublicEntry Entry, IndexPlace Place);
