namespace LmcPortal.Text.Seeds.Corrections;

/// <summary>The corrections of one reading, asked for by the stages one by one; it remembers which of them found their place.</summary>
internal sealed class CorrectionPlan
{
    private readonly List<SeedCorrection> _fitting;
    private readonly HashSet<SeedCorrection> _met = [];

    private CorrectionPlan(SeedFile file, IReadOnlyList<SeedCorrection> corrections)
    {
        All = corrections;
        Lines = new LineIndex(corrections.Count == 0 ? "" : file.Text);
        _fitting = [.. corrections.Where(c => c.Fits(file.Text))];
        Kept = [.. Of(CorrectionKind.Keep).OrderBy(c => c.Start)];
    }

    /// <summary>All that were asked for, in the editor's order.</summary>
    public IReadOnlyList<SeedCorrection> All { get; }

    /// <summary>Places whose characters no stage may change, by their offsets.</summary>
    public IReadOnlyList<SeedCorrection> Kept { get; }

    /// <summary>Finds the line of a correction.</summary>
    public LineIndex Lines { get; }

    /// <summary>Nothing to correct.</summary>
    public static CorrectionPlan None { get; } = new(new SeedFile("", ""), []);

    /// <summary>A correction of a text that has changed since is left out, and reported by <see cref="CorrectionCheck"/>.</summary>
    public static CorrectionPlan Of(SeedFile file, IReadOnlyList<SeedCorrection> corrections) => corrections.Count == 0 ? None : new(file, corrections);

    /// <summary>The corrections of a kind that fit the text, in the editor's order.</summary>
    public IEnumerable<SeedCorrection> Of(CorrectionKind kind) => _fitting.Where(c => c.Kind == kind);

    /// <summary>True when a correction of the kind is about a stretch that begins here; it has found its place then.</summary>
    public bool Has(CorrectionKind kind, int start, int length) => Find(kind, start, length) is not null;

    /// <summary>The last correction of the kind about a stretch of the source: one covers the beginning of the other.</summary>
    public SeedCorrection? Find(CorrectionKind kind, int start, int length)
    {
        SeedCorrection? found = null;
        foreach (var correction in _fitting.Where(c => c.Kind == kind && (IsIn(c.Start, start, length) || IsIn(start, c.Start, c.Length))))
        {
            _met.Add(correction);
            found = correction;
        }

        return found;
    }

    /// <summary>True when a correction has found what it is about.</summary>
    public bool IsMet(SeedCorrection correction) => _met.Contains(correction);

    /// <summary>The edits without what they would do to kept characters.</summary>
    public IEnumerable<SourceEdit> Spare(IEnumerable<SourceEdit> edits) => Kept.Count == 0 ? edits : edits.SelectMany(Spare);

    /// <summary>True when a stretch holds kept characters.</summary>
    public bool IsKept(int start, int end) => Kept.Any(k => k.Start < end && start < k.End);

    private IEnumerable<SourceEdit> Spare(SourceEdit edit)
    {
        if (edit.Replacement is not null)
        {
            return Kept.Any(k => Touches(k, edit)) ? [] : [edit];
        }

        var pieces = new List<SourceEdit>();
        var at = edit.Start;
        foreach (var kept in Kept.Where(k => k.Start < edit.End && edit.Start < k.End))
        {
            AddPiece(at, kept.Start);
            at = Math.Max(at, kept.End);
        }

        AddPiece(at, edit.End);
        return pieces;

        void AddPiece(int start, int end)
        {
            if (end > start)
            {
                pieces.Add(edit with { Start = start, Length = end - start });
            }
        }
    }

    private static bool Touches(SeedCorrection kept, SourceEdit edit) => kept.Length == 0 || edit.Length == 0
        ? kept.Length == edit.Length ? kept.Start == edit.Start : kept.Start < edit.End && edit.Start < kept.End
        : kept.Start < edit.End && edit.Start < kept.End;

    private static bool IsIn(int offset, int start, int length) => offset >= start && offset < start + length;
}
