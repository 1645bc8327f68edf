namespace LmcPortal.Web.Stories.Merging;

/// <summary>Takes the value of each field and remembers whose it was.</summary>
internal sealed class FieldMerge
{
    private readonly List<MergedField> _fields = [];

    public IReadOnlyList<MergedField> Fields => _fields;

    /// <summary>The value that stands: theirs where only they changed it, else mine. Line ends do not count; browsers send others than the store has.</summary>
    public string? Take(string key, string name, string? start, string? mine, string? theirs)
    {
        if (Same(mine, theirs))
        {
            return theirs;
        }

        var side = start is null ? MergeSide.Both : Same(start, mine) ? MergeSide.Theirs : Same(start, theirs) ? MergeSide.Mine : MergeSide.Both;
        Note(key, name, side, mine, theirs);
        return side == MergeSide.Theirs ? theirs : mine;
    }

    public IReadOnlyList<string> TakeList(string key, string name, IReadOnlyList<string>? start, IReadOnlyList<string> mine, IReadOnlyList<string> theirs) =>
        Take(key, name, start is null ? null : Line(start), Line(mine), Line(theirs)) == Line(theirs) ? theirs : mine;

    public void Note(string key, string name, MergeSide side, string? mine, string? theirs) => _fields.Add(new MergedField(key, name, side, mine, theirs));

    public static bool Same(string? a, string? b) => Plain(a) == Plain(b);

    private static string? Plain(string? text) => text?.ReplaceLineEndings("\n").Trim();

    private static string Line(IEnumerable<string> values) => string.Join(", ", values);
}
