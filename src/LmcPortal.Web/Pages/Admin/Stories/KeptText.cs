namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>An editor's text that was kept and not saved: when, from which number of the story, and whether the story has gone on since.</summary>
public sealed record KeptText(DateTime KeptUtc, int Number, bool HasStoryMoved);
