using LmcPortal.Text.Dates;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>What the sentences read so far leave for the next one. One for each story; the paragraph's part is forgotten at its end.</summary>
/// <param name="year">The year the document is about, for dates without one.</param>
internal sealed class Memory(int? year)
{
    /// <summary>The year for dates without one: the paragraph's own ("In 2022, …") or the document's.</summary>
    public int? Year => FrameYear ?? year;

    /// <summary>The year a sentence of this paragraph opened with.</summary>
    public int? FrameYear { get; set; }

    /// <summary>The year with which the story opened; null when it opened with none.</summary>
    public int? StoryYear { get; set; }

    /// <summary>True while the story's first paragraph is read.</summary>
    public bool IsOpening { get; private set; }

    private bool _hasStarted;

    /// <summary>The main date of the sentence before, in the same paragraph.</summary>
    public PartialDate? LastDate { get; set; }

    /// <summary>True when that date took its year from the document.</summary>
    public bool LastDateInferred { get; set; }

    /// <summary>True when the sentence before told something as of its date.</summary>
    public bool LastIsAsOf { get; set; }

    /// <summary>Members the sentence before names, in the same paragraph.</summary>
    public int LastMembers { get; set; }

    /// <summary>The two members the story spoke of last, when it spoke of two: "the two countries" means them.</summary>
    public int LastPair { get; set; }

    /// <summary>Index of the event told last among the outcomes of the story; -1 before the first.</summary>
    public int LastEvent { get; set; } = -1;

    /// <summary>Forgets what belongs to the paragraph.</summary>
    public void StartParagraph()
    {
        IsOpening = !_hasStarted;
        _hasStarted = true;
        FrameYear = null;
        LastDate = null;
        LastDateInferred = false;
        LastIsAsOf = false;
        LastMembers = 0;
    }
}
