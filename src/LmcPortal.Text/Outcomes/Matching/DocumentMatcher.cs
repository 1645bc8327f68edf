using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Finds declarations, plans, initiatives, memoranda, reports, lists and their like.</summary>
internal static class DocumentMatcher
{
    private const string Unnamed = "The documents are not named in the text; look up their titles.";

    /// <summary>Adds a draft for every document of the sentence.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Is(WordClass.DocumentHead) && IsDocument(sentence, name))
            {
                drafts.Add(Named(sentence, name));
            }
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Has(i, WordClass.DocumentItem | WordClass.PlainDocument) && !sentence.Taken[i])
            {
                var draft = sentence.Has(i, WordClass.Plural) || sentence.Is(i, "memoranda") ? Collective(sentence, i) : Described(sentence, i);
                if (draft is not null)
                {
                    drafts.Add(draft);
                }
            }
        }
    }

    /// <summary>
    /// A plan that is adopted is a document, a plan that is carried out is a project: true when "implemented", "undertook", "carried out" follows the name
    /// or stands right in front of it and the name has no period.
    /// </summary>
    public static bool IsCarriedOut(Sentence sentence, NamePhrase name) =>
        PeriodOf(sentence, name) is null && sentence.AnyIn(name.End, name.End + 5, WordClass.ImplementVerb) && !sentence.AnyIn(name.First - 6, name.First, WordClass.SignVerb)
        && (sentence.IsAny(name.Head, "plan", "initiative", "strategy"));

    // A title tells by its head. A weak head ("… Initiative", "… Vision") needs more: quotation marks, an "on" or "of" behind it, a period, or a verb of signing.
    private static bool IsDocument(Sentence sentence, NamePhrase name)
    {
        if (name.IsNoOutcome(sentence) || IsCarriedOut(sentence, name) || name.Is(WordClass.Plural) || (name.End - name.First < 2 && !name.IsQuoted))
        {
            return false;
        }

        return !name.Is(WordClass.WeakDocumentHead) || name.IsQuoted || name.HasConnector || PeriodOf(sentence, name) is not null
            || sentence.AnyIn(name.First - 8, name.First, WordClass.SignVerb) || sentence.AnyIn(name.End, name.End + 5, WordClass.SignVerb);
    }

    private static Draft Named(Sentence sentence, NamePhrase name)
    {
        var title = sentence.Text[name.TitleStart..name.TitleEnd];
        return new Draft(OutcomeKind.Document, name.First, name.End, title)
        {
            IsName = true,
            Ordinal = name.HasConnector ? null : name.Ordinal,
            Document = new DocumentFacts(KindOf(sentence, name.Head), PeriodOf(sentence, name), ActionOf(sentence, name.First, name.End)),
        };
    }

    // "Signing a memorandum of understanding on …", "issued a joint statement": a small description with a verb of signing or releasing near it. "The
    // agreement" alone points back.
    private static Draft? Described(Sentence sentence, int noun)
    {
        var start = NounPhrase.StartOf(sentence, noun);
        var goesOn = sentence.Has(noun + 1, WordClass.Connector) && !sentence.Is(noun + 1, "in") && !sentence.Is(noun + 1, "at") && !sentence.Is(noun + 1, "and");
        var isBack = sentence.Has(start - 1, WordClass.Definite) && !goesOn;
        var first = sentence.Has(start - 1, WordClass.Determiner) ? start - 1 : start;
        var end = goesOn ? NounPhrase.EndOf(sentence, noun) : noun + 1;
        var behind = Math.Max(end + 2, noun + 5);
        var near = sentence.AnyIn(first - 6, first, WordClass.SignVerb) || sentence.AnyIn(noun + 1, behind, WordClass.SigningVerb | WordClass.AdoptVerb);
        if (isBack || !near || first == start || (!goesOn && !NounPhrase.IsSpecific(sentence, start, noun) && !sentence.AnyIn(first - 4, first, WordClass.SigningVerb)))
        {
            return null;
        }

        return new Draft(OutcomeKind.Document, start, end, sentence.Slice(start, end))
        {
            Document = new DocumentFacts(KindOf(sentence, noun), null, ActionOf(sentence, first, end)),
        };
    }

    // "The signing of a number of bilateral cooperation documents", "reached a series of agreements": documents without titles. With a number they are a figure.
    private static Draft? Collective(Sentence sentence, int noun)
    {
        var start = NounPhrase.StartOf(sentence, noun);
        var isQuantity = sentence.Is(start - 1, "of") && sentence.Has(start - 2, WordClass.Quantifier);
        var first = isQuantity ? start - 2 : sentence.Has(start - 1, WordClass.Quantifier) ? start - 1 : -1;
        first = isQuantity && sentence.Has(first - 1, WordClass.Determiner) ? first - 1 : first;
        if (first < 0 || (!sentence.AnyIn(first - 6, first, WordClass.SignVerb) && !sentence.AnyIn(noun + 1, noun + 4, WordClass.SigningVerb)))
        {
            return null;
        }

        return new Draft(OutcomeKind.Document, first, noun + 1, sentence.Slice(first, noun + 1))
        {
            Document = new DocumentFacts(KindOf(sentence, noun), null, ActionOf(sentence, first, noun + 1)),
            Flags = { Unnamed },
        };
    }

    private static string KindOf(Sentence sentence, int head)
    {
        var goesOn = sentence.Is(head + 1, "of") && (sentence.IsAny(head + 2, "Understanding", "Action", "Intent"));
        var isJoint = sentence.Is(head - 1, "joint");
        return sentence.Slice(isJoint ? head - 1 : head, goesOn ? head + 3 : head + 1).ToLowerInvariant();
    }

    // "(2023-2027)", "2022-2023": two years with a dash between them.
    private static string? PeriodOf(Sentence sentence, NamePhrase name)
    {
        for (var i = name.First; i + 2 < name.End; i++)
        {
            if (DateFinder.IsYear(sentence, i) && sentence.IsHyphen(i + 1) && sentence.IsNumber(i + 2))
            {
                return sentence.Slice(i, i + 3);
            }
        }

        return null;
    }

    // The nearest verb decides, in front or behind; in front when both are as near.
    private static DocumentAction ActionOf(Sentence sentence, int first, int end)
    {
        for (var distance = 0; distance < sentence.Count; distance++)
        {
            if ((ActionAt(sentence, first - 1 - distance) ?? ActionAt(sentence, end + distance)) is { } action)
            {
                return action;
            }
        }

        return DocumentAction.Named;
    }

    private static DocumentAction? ActionAt(Sentence sentence, int i) =>
        sentence.Has(i, WordClass.AdoptVerb) ? DocumentAction.Adopted
        : sentence.Has(i, WordClass.SigningVerb) ? DocumentAction.Signed
        : sentence.Has(i, WordClass.ReleaseVerb) ? DocumentAction.Released
        : sentence.Has(i, WordClass.ProposeVerb) ? DocumentAction.Proposed
        : null;
}
