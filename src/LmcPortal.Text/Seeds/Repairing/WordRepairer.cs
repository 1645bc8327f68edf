using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>Mends what a lost link or a lost space broke. Everything else that can be seen stays as the source has it.</summary>
internal static class WordRepairer
{
    // A repair may part words that another rule then sees for the first time; further rounds found nothing in any document tried.
    private const int Rounds = 3;

    /// <summary>Runs the rules one after the other, each over the text the one before left, until none finds anything more.</summary>
    public static SeedDraft Repair(SeedDraft draft)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var before = draft.Edits;
            draft = Apply(draft, GluedNameRule.Find);
            draft = Apply(draft, BracketRule.Find);
            draft = Apply(draft, FullStopRule.Find);
            draft = Apply(draft, PunctuationRule.Find);
            if (draft.Edits == before)
            {
                break;
            }
        }

        return draft;
    }

    /// <summary>Adds a problem for every token of names run together that no rule could part.</summary>
    public static SeedDraft FlagUnclear(SeedDraft draft) => draft with { Problems = [.. draft.Problems, .. Unclear(draft)] };

    private static SeedDraft Apply(SeedDraft draft, Func<string, IEnumerable<TextRepair>> rule) => draft.With(
        from block in draft.Blocks
        let text = draft.TextOf(block)
        from repair in rule(text.Text)
        select text.Edit(repair.From, repair.To, repair.After, repair.Reason));

    private static IEnumerable<ParseProblem> Unclear(SeedDraft draft)
    {
        var lines = new LineIndex(draft.File.Text);
        return from block in draft.Blocks
               let text = draft.TextOf(block)
               from token in GluedNameRule.FindUnclear(text.Text)
               select new ParseProblem(
                   lines.LineOf(text.SourceStart(token.Start)),
                   $"“{token.In(text.Text)}” looks like names run together, and the words around it do not say how they belong; put it right by hand.");
    }
}
