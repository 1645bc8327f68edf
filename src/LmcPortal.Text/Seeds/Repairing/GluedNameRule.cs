namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>
/// Parts names that stand run together. Every character of the token must belong to a complete name, and the words around must show a list
/// ("ChinaLaos, and Thailand"), an adjective ("the ChinaVietnam partnership") or a small word that lost its space ("betweenChina and").
/// </summary>
internal static class GluedNameRule
{
    private static readonly RepairWords Words = RepairWords.Instance;

    /// <summary>Repairs in the order of the text.</summary>
    public static IEnumerable<TextRepair> Find(string text) =>
        from place in Places(text)
        let after = Parted(place)
        where after is not null
        select new TextRepair(place.Token.Start, place.Token.End, after, "names run together");

    /// <summary>Tokens of two names or more for which no rule holds: an editor must look.</summary>
    public static IEnumerable<WordToken> FindUnclear(string text) =>
        from place in Places(text)
        where place.Run.Names.Count > 1 && Parted(place) is null
        select place.Token;

    private static IEnumerable<GluedPlace> Places(string text)
    {
        var tokens = WordToken.All(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (GluedRun.Of(tokens[i].In(text), Words) is { } run && new GluedPlace(text, tokens, i, run) is { IsAddress: false } place)
            {
                yield return place;
            }
        }
    }

    private static string? Parted(GluedPlace place)
    {
        var run = place.Run;
        var separator = Separator(place);
        if (separator is null)
        {
            return null;
        }

        var names = string.Join(separator, run.Names);
        var lead = run switch
        {
            { Lead: "" } => "",
            { HasYear: true } when place.OpensWithDate => run.Lead + ", ",
            _ => run.Lead + " ",
        };
        return lead + names + (run.Tail.Length > 0 ? " " + run.Tail : "");
    }

    private static string? Separator(GluedPlace place)
    {
        var run = place.Run;
        if (run.Tail.Length > 0)
        {
            return place.NextIsName ? ", " : null;
        }

        if (run.Names.Count == 1)
        {
            // "As of December 2023China and" lost a comma; "the 2023China Open" may have lost anything.
            return !run.HasYear || (place.OpensWithDate && !place.NextIsCapital) ? ", " : null;
        }

        return place.IsInList ? ", " : place.IsAdjective ? "-" : null;
    }
}
