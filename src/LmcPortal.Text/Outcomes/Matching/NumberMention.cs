namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>A number in a sentence, digits or words, with its scale.</summary>
/// <param name="First">Index of its first lexeme; the sign of money in front is no part of it.</param>
/// <param name="End">Index behind its last lexeme.</param>
/// <param name="Value">Scale applied.</param>
/// <param name="IsWord">True for a number in words without digits.</param>
/// <param name="IsPlain">True for digits without comma, point or scale, which may be a year or a label.</param>
internal sealed record NumberMention(int First, int End, double Value, bool IsWord, bool IsPlain);
