namespace LmcPortal.Web.Embeds;

/// <summary>What an address of the portal offers to other sites.</summary>
// Author: who published the source; null for a list, and when the source does not say.
internal sealed record EmbedTarget(EmbedFrame Frame, string? Author);
