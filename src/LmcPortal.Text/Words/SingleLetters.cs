using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>
/// Letters, marks and digits that fold alike beside whatever others, with what they fold to: those of the seven languages. Words of them, nearly all, need
/// not be normalized one by one.
/// </summary>
internal static class SingleLetters
{
    private const char LastInTable = '\u1EFF';

    // The one mark of these scripts that composes with a letter before it.
    private const char BurmeseIi = '\u102E';

    private static readonly string?[] Folded = [.. Enumerable.Range(0, LastInTable + 1).Select(c => IsSingle((char)c) ? WordFolder.Characters(((char)c).ToString()) : null)];

    /// <summary>Folds a word in reading form; false when it has any other character.</summary>
    public static bool TryFold(string word, [NotNullWhen(true)] out string? folded)
    {
        folded = null;
        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (IsHan(c))
            {
                letters.Append(c);
            }
            else if (c <= LastInTable && Folded[c] is { } letter)
            {
                letters.Append(letter);
            }
            else
            {
                return false;
            }
        }

        folded = letters.ToString();
        return true;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static bool IsSingle(char c) => c != BurmeseIi
        && (char.IsLetterOrDigit(c) || Scripts.IsMark(c))
        && (char.IsAscii(c) || c is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= LastInTable || (Scripts.IsUnspaced(c) && !Scripts.IsChinese(c)));
}
