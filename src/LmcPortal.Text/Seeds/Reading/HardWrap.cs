namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Tells a text whose lines were cut at a width, with blank lines between paragraphs, from one with a paragraph a line.</summary>
/// <param name="Width">The width in columns, or 0 when the text is not wrapped.</param>
internal readonly record struct HardWrap(int Width)
{
    private const int NarrowestColumns = 40;
    private const int WidestColumns = 100;

    /// <summary>Looks at all lines of a text, in linear time.</summary>
    public static HardWrap Detect(string text, IReadOnlyList<TextLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => Columns(text, line));
        var blanksInside = Enumerable.Range(1, Math.Max(0, lines.Count - 2)).Any(i => lines[i].IsBlank && !lines[i - 1].IsBlank);
        if (width is < NarrowestColumns or > WidestColumns || !blanksInside)
        {
            return default;
        }

        var wrap = new HardWrap(width);
        var (inner, full, sentences) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i + 1].IsBlank || ListMark.LengthAt(text, lines[i + 1].Start, lines[i + 1].End) > 0)
            {
                continue;
            }

            inner++;
            full += wrap.IsFull(text, lines[i], lines[i + 1]) ? 1 : 0;
            sentences += text[lines[i].End - 1] is '.' or '。' or '។' or '။' or '!' or '?' ? 1 : 0;
        }

        // Wrapped lines are nearly all full and end anywhere; lines that are paragraphs of their own end with a full stop.
        return inner > 0 && full * 10 >= inner * 7 && sentences * 2 < inner ? wrap : default;
    }

    /// <summary>True when the second line continues the paragraph of the first.</summary>
    public bool Joins(string text, TextLine line, TextLine next) =>
        Width > 0 && !line.IsBlank && !next.IsBlank && ListMark.LengthAt(text, next.Start, next.End) == 0 && IsFull(text, line, next);

    // A line is full when the next line's first word would not have fitted behind it any more.
    private bool IsFull(string text, TextLine line, TextLine next)
    {
        var wordEnd = next.Start;
        while (wordEnd < next.End && !char.IsWhiteSpace(text[wordEnd]) && !Scripts.IsHan(text[wordEnd]))
        {
            wordEnd++;
        }

        var word = wordEnd == next.Start ? 2 : Columns(text, new TextLine(next.Start, wordEnd));
        var columns = Columns(text, line);

        // Two columns of grace: a wide character or a hyphen may have had to go to the next line.
        return columns * 5 >= Width * 3 && columns + 1 + word > Width - 2;
    }

    private static int Columns(string text, TextLine line)
    {
        var columns = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            columns += Scripts.IsHan(text[i]) ? 2 : 1;
        }

        return columns;
    }
}
