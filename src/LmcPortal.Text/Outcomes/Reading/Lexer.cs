namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>
/// Cuts English text into words, numbers and marks in one pass. "4,260" and "24.2" are one number each, "U.S." one word, "Lancang-Mekong" two words
/// and a mark, "Leaders’" and "people’s" one word; "15th" is a word, "35km" a number and a word.
/// </summary>
internal static class Lexer
{
    /// <summary>The lexemes of a stretch of a paragraph, in text order.</summary>
    public static List<Lexeme> Read(string text, int start, int end)
    {
        var lexemes = new List<Lexeme>((end - start) / 5);
        var space = true;
        var straightOpen = false;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }

            var from = i;
            var kind = LexemeKind.Mark;
            var wordClass = WordClass.None;
            if (char.IsAsciiDigit(c))
            {
                i = EndOfNumber(text, i, end);
                kind = LexemeKind.Number;
                if (IsOrdinalEnding(text, i, end))
                {
                    i += 2;
                    kind = LexemeKind.Word;
                    wordClass = WordClass.Ordinal;
                }
            }
            else if (char.IsLetter(c))
            {
                i = EndOfWord(text, i, end);
                kind = LexemeKind.Word;
                wordClass = Lexicon.Of(text.AsSpan(from, i - from));
            }
            else
            {
                i++;
                kind = c switch
                {
                    '“' or '«' or '《' => LexemeKind.OpenQuote,
                    '”' or '»' or '》' => LexemeKind.CloseQuote,
                    '"' => straightOpen ? LexemeKind.CloseQuote : LexemeKind.OpenQuote,
                    _ => LexemeKind.Mark,
                };
                straightOpen = c == '"' ? !straightOpen : straightOpen;
            }

            lexemes.Add(new Lexeme(kind, from, i - from, wordClass, space, kind == LexemeKind.Word && char.IsUpper(c)));
            space = false;
        }

        return lexemes;
    }

    // Digits with thousands' commas and one decimal point: a mark belongs to the number only between digits, a comma only before three of them.
    private static int EndOfNumber(string text, int i, int end)
    {
        while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is '.' && i + 1 < end && char.IsAsciiDigit(text[i + 1])) || IsThousandsComma(text, i, end)))
        {
            i++;
        }

        return i;
    }

    private static bool IsThousandsComma(string text, int i, int end) =>
        text[i] == ',' && i + 3 < end && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
        && (i + 4 >= end || !char.IsAsciiDigit(text[i + 4]));

    private static bool IsOrdinalEnding(string text, int i, int end) =>
        i + 1 < end && text.AsSpan(i, 2) is "st" or "nd" or "rd" or "th" && (i + 2 == end || !char.IsLetterOrDigit(text[i + 2]));

    private static int EndOfWord(string text, int i, int end)
    {
        if (i + 3 < end && char.IsUpper(text[i]) && text[i + 1] == '.' && char.IsUpper(text[i + 2]) && text[i + 3] == '.')
        {
            return i + 4;
        }

        var start = i;
        while (i < end && (char.IsLetterOrDigit(text[i]) || IsInnerMark(text, i, end)))
        {
            // "RMB5 billion", "USD300": the code of a currency is a word of its own.
            if (i - start == 3 && char.IsAsciiDigit(text[i]) && text.AsSpan(start, 3) is "RMB" or "USD" or "CNY" or "THB" or "VND" or "EUR")
            {
                return i;
            }

            i++;
        }

        return i;
    }

    private static bool IsInnerMark(string text, int i, int end) =>
        (text[i] is '’' or '\'' && ((i + 1 < end && char.IsLetter(text[i + 1])) || text[i - 1] is 's'))
        || System.Globalization.CharUnicodeInfo.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
