using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A run of lines that is looked at together: what stands in front of the stories, or one story. Lines are one-based and included.</summary>
public sealed record DocumentPart(string Name, int From, int To, ParsedStory? Story);
