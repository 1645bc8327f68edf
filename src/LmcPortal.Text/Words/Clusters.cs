namespace LmcPortal.Text.Words;

/// <summary>A letter of an unspaced script with everything that is written on, under and around it.</summary>
internal static class Clusters
{
    private const char KhmerCoeng = '\u17D2';
    private const char BurmeseVirama = '\u1039';
    private const char ThaiAm = '\u0E33';
    private const char LaoAm = '\u0EB3';

    /// <summary>Offset behind the cluster that begins at <paramref name="i"/>: its marks, and letters stacked below it, belong to it.</summary>
    public static int EndAt(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && Continues(text, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>True when the character at <paramref name="i"/> belongs to the cluster before it.</summary>
    public static bool Continues(string text, int i) =>
        Scripts.IsMark(text[i])
        || text[i] is ThaiAm or LaoAm
        || (i > 0 && (text[i - 1] is KhmerCoeng or BurmeseVirama || char.IsSurrogatePair(text[i - 1], text[i])));
}
