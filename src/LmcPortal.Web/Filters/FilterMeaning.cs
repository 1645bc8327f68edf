namespace LmcPortal.Web.Filters;

/// <summary>What each key of the one grammar does, in a sentence.</summary>
public static class FilterMeaning
{
    public static string Of(string key) => key switch
    {
        FilterKeys.Text => "Words that must all be there, in any language and script. “Words in quotation marks” stand side by side; a minus in front leaves a word out; a star behind a beginning stands for the rest.",
        FilterKeys.Theme => "Slug of a theme or pillar. Repeat it or use commas for “or”; a minus in front leaves one out.",
        FilterKeys.Country => "ISO 3166 code of a member. Repeat it or use commas for “or”; a minus in front leaves one out.",
        FilterKeys.Kind => "figure, document, event or project; in a search also story or collection. Repeat it or use commas for “or”; a minus in front leaves one out.",
        FilterKeys.Year => "Four digits, or “undated”. Repeat it or use commas for “or”; a minus in front leaves one out.",
        FilterKeys.From => "Nothing before it: a year, month or day (2023, 2023-05, 2023-05-31).",
        FilterKeys.To => "Nothing after it: a year, month or day.",
        FilterKeys.Status => "extracted or reviewed.",
        FilterKeys.Story => "Id of a story that says so. A minus in front leaves one out.",
        FilterKeys.Collection => "Id of a collection. A minus in front leaves one out.",
        FilterKeys.Language => "ISO 639-1 code of the text. A minus in front leaves one out.",
        FilterKeys.Sort => "The order of the list: newest, oldest, title (stories), name or value (outcomes; value for figures).",
        FilterKeys.After => "Id of the last item of the page before.",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "The grammar has no such key."),
    };
}
