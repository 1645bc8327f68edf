namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>A sentence cut into lexemes, with what is known of it before any matcher runs.</summary>
/// <param name="text">The whole paragraph.</param>
/// <param name="start">Offset of the sentence's first character in the paragraph.</param>
/// <param name="end">Offset behind its last character that is no space.</param>
internal sealed class Sentence(string text, int start, int end)
{
    private readonly List<Lexeme> _lexemes = Lexer.Read(text, start, end);

    private string? _exact;

    /// <summary>The whole paragraph; all offsets are into it.</summary>
    public string Text => text;

    /// <summary>Offset of the first character.</summary>
    public int Start => start;

    /// <summary>Offset behind the last character.</summary>
    public int End => end;

    /// <summary>The sentence as written.</summary>
    public string Exact => _exact ??= text[start..end];

    /// <summary>Number of lexemes.</summary>
    public int Count => _lexemes.Count;

    /// <summary>A lexeme by its index.</summary>
    public Lexeme this[int index] => _lexemes[index];

    /// <summary>Every class any word of the sentence has.</summary>
    public WordClass Classes { get; private set; }

    /// <summary>Capitalised names and quoted titles, in text order.</summary>
    public IReadOnlyList<NamePhrase> Names { get; private set; } = [];

    /// <summary>Dates, in text order.</summary>
    public IReadOnlyList<DateMention> Dates { get; private set; } = [];

    /// <summary>Lexemes that belong to a name, a quotation or a date and are no numbers or plain words any more.</summary>
    public bool[] Taken { get; private set; } = [];

    /// <summary>Reads names and dates once; every matcher sees the same.</summary>
    public Sentence Prepare()
    {
        Taken = new bool[Count];
        foreach (var lexeme in _lexemes)
        {
            Classes |= lexeme.Class;
        }

        Dates = DateFinder.Find(this);
        foreach (var date in Dates)
        {
            Array.Fill(Taken, true, date.First, date.End - date.First);
        }

        Names = NameReader.Read(this);
        foreach (var name in Names)
        {
            Array.Fill(Taken, true, name.First, name.End - name.First);
        }

        return this;
    }

    /// <summary>The characters of a lexeme.</summary>
    public ReadOnlySpan<char> Span(int index) => text.AsSpan(_lexemes[index].Start, _lexemes[index].Length);

    /// <summary>The text from one lexeme to just before another, as written.</summary>
    public string Slice(int first, int last) => last <= first ? "" : text[_lexemes[first].Start.._lexemes[last - 1].End];

    /// <summary>True when the lexeme is this word or mark, whatever its case; false outside the sentence.</summary>
    public bool Is(int index, string word) => index >= 0 && index < Count && Span(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the lexeme is one of these words, whatever its case; false outside the sentence.</summary>
    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(index, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the word can be any of the classes; false outside the sentence.</summary>
    public bool Has(int index, WordClass any) => index >= 0 && index < Count && _lexemes[index].Has(any);

    /// <summary>True for a word; false outside the sentence.</summary>
    public bool IsWord(int index) => index >= 0 && index < Count && _lexemes[index].Kind == LexemeKind.Word;

    /// <summary>True for a word that begins with a capital letter; false outside the sentence.</summary>
    public bool IsCapital(int index) => index >= 0 && index < Count && _lexemes[index].IsCapital;

    /// <summary>True for a number in digits; false outside the sentence.</summary>
    public bool IsNumber(int index) => index >= 0 && index < Count && _lexemes[index].Kind == LexemeKind.Number;

    /// <summary>True when a hyphen or dash joins the lexeme to the one before it, without spaces.</summary>
    public bool IsJoined(int index) =>
        index > 1 && index < Count && !_lexemes[index].SpaceBefore && !_lexemes[index - 1].SpaceBefore && IsHyphen(index - 1);

    /// <summary>True for a hyphen or a dash.</summary>
    public bool IsHyphen(int index) => index >= 0 && index < Count && Span(index) is "-" or "–" or "‑" or "—";

    /// <summary>True when any word between two lexemes has any of the classes.</summary>
    public bool AnyIn(int first, int last, WordClass any)
    {
        for (var i = Math.Max(0, first); i < Math.Min(last, Count); i++)
        {
            if (_lexemes[i].Has(any))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name that holds a lexeme, or null.</summary>
    public NamePhrase? NameAt(int index)
    {
        foreach (var name in Names)
        {
            if (name.First <= index && index < name.End)
            {
                return name;
            }
        }

        return null;
    }
}
