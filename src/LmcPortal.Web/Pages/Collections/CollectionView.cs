using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Collections;

/// <summary>A collection on its own page.</summary>
public sealed record CollectionView(string Slug, string Name, string Title, string Language, string IntroductionHtml, SourceView? Source);
