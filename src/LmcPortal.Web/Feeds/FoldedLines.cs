using System.Text;

namespace LmcPortal.Web.Feeds;

/// <summary>Long lines of a calendar in pieces (RFC 5545, 3.1). The library counts characters and may part a pair; the standard counts bytes and keeps characters whole.</summary>
internal static class FoldedLines
{
    private const int LineMaxBytes = 75;
    private const string Fold = "\r\n ";

    public static string Of(string calendar)
    {
        var folded = new StringBuilder(calendar.Length + 256);
        var bytes = 0;
        foreach (var rune in calendar.Replace(Fold, "", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
            {
                bytes = 0;
            }
            else if ((bytes += rune.Utf8SequenceLength) > LineMaxBytes)
            {
                // The space in front counts too.
                bytes = 1 + rune.Utf8SequenceLength;
                folded.Append(Fold);
            }

            folded.Append(rune);
        }

        return folded.ToString();
    }
}
