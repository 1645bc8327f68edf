using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;

namespace LmcPortal.Web.Filters;

/// <summary>A filter as tags of the index.</summary>
internal static class SearchTags
{
    /// <summary>The query narrowed to what the filter asks for.</summary>
    public static IndexQuery Within(this IndexQuery query, SearchFilter filter)
    {
        var (any, none) = (new List<IReadOnlyList<string>>(), new List<string>());
        Add(PublicTags.Theme, filter.Themes, v => v);
        Add(PublicTags.Country, filter.Countries, v => v);
        Add(PublicTags.Kind, filter.Kinds, FilterWords.Word);
        Add(PublicTags.Year, filter.Years, PublicTags.YearOf);
        Add(PublicTags.Language, filter.Languages, v => v);
        return query with { Tags = any, UnwantedTags = none };

        void Add<T>(string key, Choice<T> choice, Func<T, string> word)
        {
            if (choice.Included.Count > 0)
            {
                any.Add([.. choice.Included.Select(v => PublicTags.Of(key, word(v)))]);
            }

            none.AddRange(choice.Excluded.Select(v => PublicTags.Of(key, word(v))));
        }
    }
}
