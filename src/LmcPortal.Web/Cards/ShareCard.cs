namespace LmcPortal.Web.Cards;

/// <summary>What the picture beside a shared link says.</summary>
/// <param name="Kicker">Kind and theme, above the title.</param>
/// <param name="Title">A story's title, an outcome's headline.</param>
/// <param name="Quote">The sentence behind an outcome; null for a story.</param>
/// <param name="Source">Who says so and when, or that it is not known.</param>
/// <param name="Note">What else a reader should know before believing it; null when there is nothing.</param>
public sealed record ShareCard(string Kicker, string Title, string? Quote, string Source, string? Note);
