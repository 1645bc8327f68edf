namespace LmcPortal.Text.Words;

/// <summary>A stretch of letters or digits of one kind.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsUnspaced">True for letters of an unspaced script, which hold any number of words; otherwise it is one word or one number.</param>
internal readonly record struct Run(TextSpan Span, bool IsUnspaced);
