using SkiaSharp;

namespace LmcPortal.Web.Cards;

/// <summary>How a block of text on a card looks.</summary>
// Size: pixels. LineHeight: from line to line as a share of the size; stacks of marks need room.
internal sealed record CardStyle(bool IsSerif, float Size, float LineHeight, SKColor Color);
