namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>What a matcher found in a sentence, before dates, places and countries are looked up around it.</summary>
/// <param name="kind">What it is.</param>
/// <param name="first">Index of the first lexeme of the anchor.</param>
/// <param name="end">Index behind the last lexeme of the anchor.</param>
/// <param name="name">In the text's own words.</param>
internal sealed class Draft(OutcomeKind kind, int first, int end, string name)
{
    public OutcomeKind Kind => kind;

    public int First => first;

    public int End => end;

    public string Name => name;

    /// <summary>The words that tell which countries it is about, when not the whole sentence: lexeme ranges.</summary>
    public IReadOnlyList<(int First, int End)> CountryWords { get; init; } = [];

    public double? Value { get; init; }

    public double? From { get; init; }

    public string? Unit { get; init; }

    public string? Qualifier { get; init; }

    public FigureNature? Nature { get; init; }

    public int? Ordinal { get; init; }

    public DocumentFacts? Document { get; init; }

    public IReadOnlyList<string> Participants { get; init; } = [];

    public List<string> Flags { get; } = [];

    /// <summary>This draft, with the flag when it applies.</summary>
    public Draft WithFlag(string flag, bool applies)
    {
        if (applies)
        {
            Flags.Add(flag);
        }

        return this;
    }

    /// <summary>True for an event still to come when the sentence speaks ("the upcoming …"): it dates nothing and gets no date of the sentence.</summary>
    public bool IsAhead { get; init; }

    /// <summary>True for a measure inside another description ("five-month"): it claims no words.</summary>
    public bool IsModifier { get; init; }

    /// <summary>True for the name of a thing, false for a description in small letters.</summary>
    public bool IsName { get; init; }
}
