namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>A run of glued names and the words around it.</summary>
/// <param name="Text">The block's text.</param>
/// <param name="Tokens">All its tokens.</param>
/// <param name="Index">Which token is the run.</param>
/// <param name="Run">The run's parts.</param>
internal sealed record GluedPlace(string Text, IReadOnlyList<WordToken> Tokens, int Index, GluedRun Run)
{
    private static readonly RepairWords Words = RepairWords.Instance;

    /// <summary>The run itself.</summary>
    public WordToken Token => Tokens[Index];

    /// <summary>True in a web or mail address, a hash tag or a file name, where names run together on purpose.</summary>
    public bool IsAddress => Before is '#' or '@' or '/' or '\\' or '.' or '_' or '&' or '='
        || After is '@' or '/' or '\\' or '_' or '='
        || (After == '.' && Token.End + 1 < Text.Length && char.IsLetterOrDigit(Text[Token.End + 1]));

    /// <summary>True when a comma or "and" behind the run leads on to more of a list.</summary>
    public bool IsInList
    {
        get
        {
            var gap = Gap(Index);
            var next = Word(Index + 1);
            if (gap == ", ")
            {
                return next is "and" or "or" || IsName(Index + 1);
            }

            // "LaosCambodia and Thailand" is a list; in "ChinaLaos and China-Thailand railways" both are adjectives.
            return gap == " " && next is "and" or "or" && Gap(Index + 1) == " "
                && (Word(Index + 2) is "other" or "others" or "the" || (Words.Names.Contains(Word(Index + 2)) && Gap(Index + 2) is not ("-" or "–")));
        }
    }

    /// <summary>True when the run stands in front of a noun, or a hyphen ties it to another name.</summary>
    public bool IsAdjective
    {
        get
        {
            var next = Word(Index + 1);
            if (Gap(Index) == "-" || Gap(Index - 1) == "-")
            {
                return (Gap(Index) == "-" && IsName(Index + 1)) || (Gap(Index - 1) == "-" && IsName(Index - 1));
            }

            var isPair = Gap(Index) == " " && next is "and" or "or" && Gap(Index + 1) == " " && (IsRun(Index + 2) || Gap(Index + 2) is "-" or "–");
            var isNoun = Gap(Index) == " " && next.Length > 1 && next.All(char.IsLetter) && !Words.NotNouns.Contains(next) && !IsName(Index + 1);

            // "ChinaLaos signed" is two countries that did something; "the ChinaLaos combined patrol" is one patrol.
            var isVerb = next.EndsWith("ed", StringComparison.Ordinal) && !(Gap(Index - 1) == " " && Words.Determiners.Contains(Word(Index - 1)));
            return isPair || (isNoun && !isVerb);
        }
    }

    /// <summary>True when the year in front of the names ends a date that opens the clause ("As of December 2023", "In 2023").</summary>
    public bool OpensWithDate => Gap(Index - 1) == " "
        && (Words.Months.Contains(Lower(Index - 1)) || Words.DateOpeners.Contains(Lower(Index - 1)));

    /// <summary>True when the next word is a name or another run of names.</summary>
    public bool NextIsName => Gap(Index) == " " && IsName(Index + 1);

    /// <summary>True when the next word follows directly and has a capital.</summary>
    public bool NextIsCapital => Gap(Index) == " " && Word(Index + 1) is { Length: > 0 } next && char.IsUpper(next[0]);

    private char Before => Token.Start > 0 ? Text[Token.Start - 1] : ' ';

    private char After => Token.End < Text.Length ? Text[Token.End] : ' ';

    private bool IsName(int index) => Words.Names.Contains(Word(index)) || IsRun(index);

    private bool IsRun(int index) => index >= 0 && index < Tokens.Count && GluedRun.Of(Tokens[index].In(Text), Words) is not null;

    private string Word(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].In(Text).ToString() : "";

    private string Lower(int index) => Word(index).ToLowerInvariant();

    // What stands between a token and the next one, a few characters at most.
    private string Gap(int index) => index >= 0 && index + 1 < Tokens.Count && Tokens[index + 1].Start - Tokens[index].End <= 2
        ? Text[Tokens[index].End..Tokens[index + 1].Start]
        : "";
}
