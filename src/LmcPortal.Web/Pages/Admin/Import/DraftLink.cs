using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A story that came of a document.</summary>
public sealed record DraftLink(int Id, string Title, StoryStatus Status);
