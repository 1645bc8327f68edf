using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Finds figures: numbers that count or measure something. Group sizes, years, days, ordinals and numbers in names are none.</summary>
internal static class FigureMatcher
{
    /// <summary>Adds a draft for every figure of the sentence.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        Draft? before = null;
        NumberMention? from = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Taken[i] || NumberReader.Read(sentence, i) is not { } number)
            {
                continue;
            }

            if (Opens(sentence, number))
            {
                from = number;
            }
            else
            {
                var figure = NoFigure.Is(sentence, number) ? null : Read(sentence, number, before, from);
                (before, from) = (figure ?? before, null);
                if (figure is not null)
                {
                    drafts.Add(figure);
                }
            }

            i = number.End - 1;
        }
    }

    // "From 1.2 million to 3.4 million": the first number is where it came from, the second the figure.
    private static bool Opens(Sentence sentence, NumberMention number)
    {
        if (!sentence.Is(number.First - 1, "from") && !(sentence.Has(number.First - 1, WordClass.FunctionWord) && sentence.Is(number.First - 2, "from")))
        {
            return false;
        }

        for (var i = number.End; i < Math.Min(number.End + 8, sentence.Count); i++)
        {
            if (sentence.Is(i, "to"))
            {
                var at = MoneySign(sentence, i + 1);
                at = Lexicon.Qualifiers.StartsAt(sentence, at, out var behind, out _) ? MoneySign(sentence, behind) : at;
                return NumberReader.Read(sentence, at) is not null;
            }
        }

        return false;
    }

    private static int MoneySign(Sentence sentence, int i) => Lexicon.Currencies.StartsAt(sentence, i, out var end, out _) ? end : i;

    private static Draft? Read(Sentence sentence, NumberMention number, Draft? before, NumberMention? from)
    {
        var first = number.First;
        var money = Lexicon.Currencies.EndsBefore(sentence, first, out var moneyFirst, out var currency);
        first = money ? moneyFirst : first;
        var plus = sentence.Is(number.End, "+") ? 1 : 0;
        var unit = Money(sentence, number.End + plus, currency) ?? UnitReader.Read(sentence, number.End + plus) ?? SubjectUnit.Read(sentence, from?.First ?? first, number.End);
        if (unit is null)
        {
            return null;
        }

        var (qualifier, start) = QualifierReader.Read(sentence, first);
        var end = QualifierReader.Behind(sentence, number.End, unit.End, ref qualifier);
        qualifier ??= plus > 0 ? "more than" : null;
        qualifier ??= before is not null && sentence.Is(start - 1, "and") && start - 1 == before.End ? before.Qualifier : null;
        if (SubjectUnit.InState(sentence, start, end, unit) is { } state)
        {
            (start, unit) = (state.First, unit with { Text = state.Unit });
        }

        var isModifier = sentence.IsHyphen(number.End);
        var name = isModifier ? sentence.Slice(start, Math.Max(end, UnitReader.NounEnd(sentence, end))) : sentence.Slice(start, end);
        return new Draft(OutcomeKind.Figure, start, end, name)
        {
            Value = number.Value,
            From = from?.Value,
            Unit = unit.Text,
            Qualifier = qualifier,
            IsModifier = isModifier,
            Nature = NatureReader.Read(sentence, start, end, qualifier, unit.Text),
        };
    }

    // "$300 million in aid", "5.2 billion yuan of loans", "3 billion U.S. dollars".
    private static Unit? Money(Sentence sentence, int start, string? currency)
    {
        var end = start;
        if (currency is null && !Lexicon.Currencies.StartsAt(sentence, start, out end, out currency))
        {
            return null;
        }

        end = sentence.Is(end, ")") ? end + 1 : end;
        if (!sentence.Is(end, "of") && !sentence.Is(end, "in") && !sentence.Is(end, "worth"))
        {
            return new Unit(currency!, end);
        }

        var until = sentence.Is(end, "worth") ? end + 1 : end;
        var noun = UnitReader.NounEnd(sentence, until + 1);
        return noun > until + 1 && !sentence.IsCapital(until + 1) && !sentence.Taken[until + 1] ? new Unit($"{currency} {sentence.Slice(end, noun)}", noun) : new Unit(currency!, end);
    }
}
