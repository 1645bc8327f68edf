using System.Buffers;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Cleaning;

/// <summary>Puts blanks and invisible characters inside blocks right, so that every later rule sees single plain spaces.</summary>
internal static class CharacterCleaner
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Returns the draft with its blanks repaired; the blocks' spans stay as they are.</summary>
    public static SeedDraft Clean(SeedDraft draft)
    {
        var edits = new List<SourceEdit>();
        if (draft.File.Text.StartsWith('\uFEFF'))
        {
            edits.Add(new SourceEdit(0, 1, null, "byte-order mark"));
        }

        // Invisible characters go first: one of them between two spaces must not hide that the spaces are doubled.
        var visible = draft.With(edits.Concat(draft.Blocks.SelectMany(block => Unseen(draft.TextOf(block)))));
        return visible.With(visible.Blocks.SelectMany(block => Blanks(visible.TextOf(block))));
    }

    private static IEnumerable<SourceEdit> Unseen(BlockText block)
    {
        var text = block.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (UnseenReason(text, i) is { } reason)
            {
                yield return block.Edit(i, i + 1, null, reason);
            }
        }
    }

    private static string? UnseenReason(string text, int i) => text[i] switch
    {
        '\u00AD' => "soft hyphen",
        '\u2060' or '\uFEFF' => "zero-width space",
        '\u200B' or '\u200C' or '\u200D' => IsMeant(text, i) ? null : "zero-width space",
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "direction mark",
        var c when char.IsControl(c) && !char.IsWhiteSpace(c) => "control character",
        _ => null,
    };

    // Khmer, Lao, Burmese and Thai part words with zero-width spaces and shape letters with joiners; emoji join with them too.
    private static bool IsMeant(string text, int i)
    {
        var before = i > 0 ? text[i - 1] : ' ';
        var after = i + 1 < text.Length ? text[i + 1] : ' ';
        return Scripts.IsUnspaced(before) || Scripts.IsUnspaced(after) || (text[i] == '\u200D' && char.IsSurrogate(before) && char.IsSurrogate(after));
    }

    private static IEnumerable<SourceEdit> Blanks(BlockText block)
    {
        var text = block.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (Repair(text, i, end) is { } repair)
            {
                yield return block.Edit(i, end, repair.Replacement, repair.Reason);
            }

            i = end - 1;
        }
    }

    private static (string? Replacement, string Reason)? Repair(string text, int start, int end)
    {
        var run = text.AsSpan(start, end - start);
        if (start == 0 || end == text.Length)
        {
            return (null, "blank at the edge of a paragraph");
        }

        if (run.ContainsAny(LineEnds))
        {
            var (before, after) = (text[start - 1], text[end]);
            var joined = Scripts.IsHan(before) && Scripts.IsHan(after);
            var hyphenated = before == '-' && start > 1 && char.IsLetter(text[start - 2]) && char.IsLetter(after);
            return (joined || hyphenated ? null : " ", "line end inside a paragraph");
        }

        return run switch
        {
            // The ideographic space is a character of Chinese typesetting, as visible as any other.
            " " or "\u3000" => null,
            { Length: 1 } => (" ", run[0] == '\t' ? "tab" : "no-break or special space"),
            _ => (" ", "doubled space"),
        };
    }
}
