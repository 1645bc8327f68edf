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
        var unit = Money(sentence, number.End + plus, currency)
            ?? UnitReader.Read(sentence, number.End + plus)
            ?? SubjectUnit.Read(sentence, from?.First ?? first, number.End)
            ?? Same(sentence, number, before)
            ?? OfChange(sentence, number, before, from);
        if (unit is null)
        {
            return null;
        }

        var (qualifier, start) = QualifierReader.Read(sentence, first);
        if (before is not null && start - 1 == before.End && sentence.Is(start - 1, "from") && before.Unit == unit.Text)
        {
            // "2.5 percent from 5 percent": what the figure before it came from.
            return null;
        }

        var end = QualifierReader.Behind(sentence, number.End, unit.End, ref qualifier);
        qualifier ??= plus > 0 ? "more than" : null;
        qualifier ??= before is not null && sentence.Is(start - 1, "and") && start - 1 == before.End ? before.Qualifier : null;
        if (SubjectUnit.InState(sentence, start, end, unit) is { } state)
        {
            (start, unit) = (state.First, unit with { Text = state.Unit });
        }

        var isModifier = sentence.IsHyphen(number.End);
        var name = sentence.Slice(start, isModifier ? MeasuredEnd(sentence, end) : end);
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

    // "Five-month visa-free policy", "1,035-km railway": the thing measured, when it is a known noun close behind.
    private static int MeasuredEnd(Sentence sentence, int end)
    {
        const WordClass Things = WordClass.LineNoun | WordClass.Building | WordClass.PlainProject | WordClass.EventNoun
            | WordClass.VisitNoun | WordClass.CentreHead | WordClass.Infrastructure;
        for (var i = end; i < Math.Min(end + 5, sentence.Count) && (sentence.IsWord(i) || sentence.IsHyphen(i)); i++)
        {
            if (sentence.Has(i, Things))
            {
                return i + 1;
            }
        }

        return end;
    }

    // "The number of hotspots fell by 27.5 percent, from 14,210 to 10,302": two bare numbers count what the change before them is of.
    private static Unit? OfChange(Sentence sentence, NumberMention number, Draft? before, NumberMention? from) =>
        from is not null && before is { Nature: FigureNature.Change } ? SubjectUnit.Read(sentence, before.First, number.End) : null;

    // "Thailand received 6.7 million visitors, while Vietnam welcomed nearly 3.7 million": the unit of the number before it.
    private static Unit? Same(Sentence sentence, NumberMention number, Draft? before) =>
        before is { Unit: { } unit, Nature: not FigureNature.Change, IsModifier: false } && !number.IsPlain && !unit.StartsWith("percent", StringComparison.Ordinal)
        && (number.End == sentence.Count || sentence[number.End].Kind == LexemeKind.Mark)
            ? new Unit(unit, number.End)
            : null;

    // "$300 million in aid", "5.2 billion yuan of loans", "3 billion U.S. dollars".
    private static Unit? Money(Sentence sentence, int start, string? currency)
    {
        var end = start;
        if (currency is null && !Lexicon.Currencies.StartsAt(sentence, start, out end, out currency))
        {
            return null;
        }

        var behind = sentence.Is(end, ")") ? end + 1 : end;
        if (!sentence.IsAny(behind, "of", "in", "worth"))
        {
            return new Unit(currency!, end);
        }

        var until = sentence.Is(behind, "worth") ? behind + 1 : behind;
        var noun = UnitReader.NounEnd(sentence, until + 1);
        return noun > until + 1 && !sentence.IsCapital(until + 1) && !sentence.Taken[until + 1] ? new Unit($"{currency} {sentence.Slice(behind, noun)}", noun) : new Unit(currency!, end);
    }
}
