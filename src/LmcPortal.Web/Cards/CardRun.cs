namespace LmcPortal.Web.Cards;

/// <summary>A stretch of text in one font.</summary>
internal sealed record CardRun(CardFace Face, string Text);
