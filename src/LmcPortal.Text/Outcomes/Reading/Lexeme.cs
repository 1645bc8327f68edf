namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>What a lexeme is.</summary>
internal enum LexemeKind
{
    Word,
    Number,
    OpenQuote,
    CloseQuote,
    Mark,
}

/// <summary>A word, number or mark of a paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Zero-based offset in the paragraph.</param>
/// <param name="Length">Characters covered.</param>
/// <param name="Class">What the word can be; none for what is no word.</param>
/// <param name="SpaceBefore">True when a space stands in front of it.</param>
/// <param name="IsCapital">True for a word that begins with a capital letter.</param>
internal readonly record struct Lexeme(LexemeKind Kind, int Start, int Length, WordClass Class, bool SpaceBefore, bool IsCapital)
{
    /// <summary>Offset just behind the lexeme.</summary>
    public int End => Start + Length;

    /// <summary>True when the word can be any of the classes.</summary>
    public bool Has(WordClass any) => (Class & any) != 0;
}
