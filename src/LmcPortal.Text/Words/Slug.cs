using System.Globalization;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>Names for URLs, made from headings.</summary>
public static class Slug
{
    /// <summary>Longest slug, in characters; cut at a word.</summary>
    public const int MaxLength = 80;

    /// <summary>
    /// Lower case, letters and digits of any script kept with their marks (Latin ones lose theirs: "Đường sắt" is "duong-sat"),
    /// everything else a single hyphen. Empty when the text has neither letter nor digit. The same text always gives the same slug.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        var afterLatin = false;
        foreach (var c in Characters(text).Normalize(NormalizationForm.FormD))
        {
            var mark = CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (mark && afterLatin)
            {
                continue;
            }

            // An apostrophe belongs to its word: "people’s" is "peoples".
            if (c is '\'' or '’')
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !mark)
            {
                gap = slug.Length > 0;
                continue;
            }

            if (gap)
            {
                slug.Append('-');
                gap = false;
            }

            var letter = c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c);
            afterLatin = letter < '\u0250';
            slug.Append(letter);
        }

        return Cut(slug.ToString().Normalize(NormalizationForm.FormC));
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var hyphen = slug.LastIndexOf('-', MaxLength);
        return hyphen > MaxLength / 2 ? slug[..hyphen] : slug[..MaxLength].TrimEnd('-');
    }

    // Half a pair and the code points that are no characters (U+FFFE and its like) have no normal form.
    private static string Characters(string text) => string.Concat(text.EnumerateRunes().Where(r => (r.Value & 0xFFFE) != 0xFFFE && r.Value is not (>= 0xFDD0 and <= 0xFDEF)));
}
