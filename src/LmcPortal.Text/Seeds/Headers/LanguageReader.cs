using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Tells the seven languages of the river apart by their scripts, and Vietnamese from English by its letters.</summary>
internal static class LanguageReader
{
    // A Han character says as much as two or three Latin letters.
    private const int HanWeight = 3;

    // About one letter in seven of Vietnamese is one that no other language here has; names in an English paragraph stay far below.
    private const int VietnameseOneIn = 16;

    /// <summary>ISO 639-1 code of the language with most to say in the text; null when it has no letters of any.</summary>
    public static string? Of(string text) => Measure(text) is { Weight: > 0 } found ? found.Language : null;

    /// <summary>How much the text says in its main language, comparable between languages.</summary>
    public static int Weight(string text) => Measure(text).Weight;

    private static (string Language, int Weight) Measure(string text)
    {
        var (han, khmer, lao, burmese, thai, latin, vietnamese) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            han += Scripts.IsHanLetter(c) ? HanWeight : 0;
            khmer += Scripts.IsKhmer(c) ? 1 : 0;
            lao += Scripts.IsLao(c) ? 1 : 0;
            burmese += Scripts.IsBurmese(c) ? 1 : 0;
            thai += Scripts.IsThai(c) ? 1 : 0;
            latin += Scripts.IsLatin(c) ? 1 : 0;
            vietnamese += IsVietnamese(c) ? 1 : 0;
        }

        (string Language, int Weight)[] found =
        [
            (vietnamese * VietnameseOneIn >= latin ? "vi" : "en", latin), ("zh", han), ("km", khmer), ("lo", lao), ("my", burmese), ("th", thai),
        ];
        return found.MaxBy(f => f.Weight);
    }

    // Letters and combining marks (decomposed text) that Vietnamese has and its neighbours in Latin script have not.
    private static bool IsVietnamese(char c) => c is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ơ' or 'Ơ' or 'ư' or 'Ư'
        or '\u0309' or '\u0323' or '\u031B';
}
