using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Filters;

/// <summary>Takes out of a filter what the store knows nothing of, with a problem for each.</summary>
internal static class KnownValuesCheck
{
    private const int NamedMax = 30;

    public static T Check<T>(this KnownValues known, T asked, AddressReader address)
        where T : ListFilter => asked with
    {
        Themes = Check(address, FilterKeys.Theme, asked.Themes, s => known.Theme(s) is not null, s => $"There is no theme {s}; there are {Slugs(known.Themes.Select(t => t.Slug))}."),
        Countries = Check(address, FilterKeys.Country, asked.Countries, c => known.Country(c) is not null, c => $"{c.ToLowerInvariant()} is not one of the six countries; they are {Codes(known)}."),
        Collections = Check(address, FilterKeys.Collection, asked.Collections, s => known.Collection(s) is not null, s => $"There is no collection {s}; there are {Slugs(known.Collections.Select(c => c.Key))}."),
        Languages = Check(address, FilterKeys.Language, asked.Languages, known.Languages.Contains, c => $"No story is in a language {c}; there are {Slugs(known.Languages)}."),
    };

    public static OutcomeFilter CheckStories(this KnownValues known, OutcomeFilter asked, AddressReader address) => asked with
    {
        Stories = Check(address, FilterKeys.Story, asked.Stories, s => known.Story(s) is not null, s => $"There is no story {s}; the name of a story is the end of its address."),
    };

    private static Choice<string> Check(AddressReader address, string key, Choice<string> asked, Func<string, bool> isKnown, Func<string, string> refusal)
    {
        foreach (var value in asked.Named.Where(v => !isKnown(v)).ToList())
        {
            address.Refuse(key, value, refusal(AddressReader.Echo(value)));
            asked = asked.Without(value);
        }

        return asked;
    }

    private static string Codes(KnownValues known) => Wording.List([.. known.Countries.Select(c => $"{c.Key.ToLowerInvariant()} ({c.Value})")]);

    private static string Slugs(IEnumerable<string> slugs)
    {
        var all = slugs.ToList();
        return all.Count switch
        {
            0 => "none yet",
            <= NamedMax => Wording.List(all),
            _ => $"{string.Join(", ", all.Take(NamedMax))} and {Wording.Number(all.Count - NamedMax)} more",
        };
    }
}
