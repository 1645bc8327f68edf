using LmcPortal.Web.Filters;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Says in words what a list asks of one key.</summary>
internal static class ChoiceWording
{
    /// <summary>"in Laos or China but not Thailand", "not in Laos"; null when it asks for nothing.</summary>
    public static string? InWords<T>(this Choice<T> choice, string lead, Func<T, string> label)
    {
        if (choice.IsAny)
        {
            return null;
        }

        var excluded = Wording.Or([.. choice.Excluded.Select(label)]);
        return choice.Included.Count == 0
            ? $"not {lead} {excluded}"
            : $"{lead} {Wording.Or([.. choice.Included.Select(label)])}{(excluded.Length == 0 ? "" : $" but not {excluded}")}";
    }

    /// <summary>"of 2022, of 2023 or without a date but not of 2021".</summary>
    public static string? InWords(this Choice<int?> years) => years.IsAny ? null : years.Included.Count == 0
        ? $"not {Wording.Or([.. years.Excluded.Select(Year)])}"
        : $"{Wording.Or([.. years.Included.Select(Year)])}{(years.Excluded.Count == 0 ? "" : $" but not {Wording.Or([.. years.Excluded.Select(Year)])}")}";

    private static string Year(int? year) => year is { } known ? $"of {known}" : "without a date";
}
