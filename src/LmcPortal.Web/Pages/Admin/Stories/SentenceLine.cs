using LmcPortal.Web.Outcomes;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A sentence, and the outcomes that rest on it.</summary>
public sealed record SentenceLine(string Section, SentencePlace Place, string Text, IReadOnlyList<(string PublicId, string Name)> Outcomes);
