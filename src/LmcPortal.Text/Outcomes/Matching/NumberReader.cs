using System.Globalization;
using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Reads numbers: "4,260", "24.2 million", "one hundred", "twenty-five thousand", "a million".</summary>
internal static class NumberReader
{
    /// <summary>The number that starts at a lexeme; null when none does. "Hundreds of" and "first" have no value and are none.</summary>
    public static NumberMention? Read(Sentence sentence, int i) =>
        sentence.IsNumber(i) ? Digits(sentence, i)
        : sentence.Has(i, WordClass.NumberWord) || (sentence.Is(i, "a") && sentence.Has(i + 1, WordClass.Scale)) ? Words(sentence, i)
        : null;

    private static NumberMention? Digits(Sentence sentence, int i)
    {
        if (!double.TryParse(sentence.Span(i), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var end = Scale(sentence, i + 1, ref value);
        return double.IsFinite(value) ? new NumberMention(i, end, value, false, end == i + 1 && sentence.Span(i).IndexOfAny(',', '.') < 0) : null;
    }

    // Numbers in words add up below a scale and are multiplied by it: "three hundred and twenty thousand".
    private static NumberMention? Words(Sentence sentence, int i)
    {
        var (total, current, end) = (0d, sentence.Is(i, "a") ? 1d : 0d, sentence.Is(i, "a") ? i + 1 : i);
        var only = true;
        while (end < sentence.Count && end - i < 16)
        {
            var at = sentence.IsHyphen(end) && sentence.IsJoined(end + 1) ? end + 1
                : sentence.Is(end, "and") && only is false && !sentence.Has(end + 1, WordClass.Scale) && current >= 100 ? end + 1 : end;
            var word = at < sentence.Count ? sentence.Slice(at, at + 1).ToLowerInvariant() : "";
            if (sentence.Has(at, WordClass.NumberWord) && Lexicon.NumberOf(word) is { } number)
            {
                current += number;
            }
            else if (sentence.Has(at, WordClass.Scale) && Lexicon.ScaleOf(word) is { } scale && end > i)
            {
                only = false;
                current = Math.Max(1, current) * scale;
                (total, current) = scale >= 1000 ? (total + current, 0) : (total, current);
            }
            else
            {
                break;
            }

            end = at + 1;
        }

        return new NumberMention(i, end, total + current, true, only);
    }

    private static int Scale(Sentence sentence, int i, ref double value)
    {
        var at = sentence.IsHyphen(i) && sentence.Has(i + 1, WordClass.Scale) ? i + 1 : i;
        while (sentence.Has(at, WordClass.Scale) && Lexicon.ScaleOf(sentence.Slice(at, at + 1).ToLowerInvariant()) is { } scale)
        {
            value *= scale;
            i = ++at;
        }

        return i;
    }
}
