using FsCheck;
using FsCheck.Fluent;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Tests.Filters;

/// <summary>Filters of every shape, for properties.</summary>
public static class AnyFilters
{
    private static readonly OutcomeStatus[] Statuses = [OutcomeStatus.Extracted, OutcomeStatus.Reviewed];

    private static readonly Gen<string> Slugs = Gen.Elements("water", "health", "a-b", "top-10-of-2023", "ນ້ຳ", "x1", "50%", "a&b=c", "+");

    private static readonly Gen<string> Texts = Gen.Elements("two words", "-word", "\"a phrase\"", "a,b", "50% & more", "水", "ກຸ່ມ", "x+y=z?#", "–");

    private static readonly Gen<PartialDate> Dates = Gen.Elements(
        PartialDate.OfYear(1), PartialDate.OfYear(2023), PartialDate.OfMonth(2023, 2), PartialDate.OfDay(2024, 2, 29), PartialDate.OfYear(9999));

    public static Arbitrary<StoryFilter> Stories() => Arb.From(
        from shared in Shared<StoryFilter>()
        from sort in Gen.Elements(Enum.GetValues<StorySort>())
        select shared with { Sort = sort });

    public static Arbitrary<OutcomeFilter> Outcomes() => Arb.From(
        from shared in Shared<OutcomeFilter>()
        from kinds in Choices(Gen.Elements(Enum.GetValues<OutcomeKind>()))
        from statuses in Choices(Gen.Elements(Statuses))
        from stories in Choices(Slugs)
        from sort in Gen.Elements(Enum.GetValues<OutcomeSort>())
        let filter = shared with { Kinds = kinds, Statuses = statuses, Stories = stories, Sort = sort }
        select filter.Sort == OutcomeSort.Value && filter.Kind != OutcomeKind.Figure ? filter with { Sort = default } : filter);

    private static Gen<T> Shared<T>()
        where T : ListFilter, new() =>
        from text in Optional(Texts)
        from themes in Choices(Slugs)
        from countries in Choices(Gen.Elements("LA", "CN", "VN"))
        from years in Choices(Gen.Elements<int?>(null, 1, 1999, 2023, 9999))
        from range in Ranges()
        from collections in Choices(Slugs)
        from languages in Choices(Gen.Elements("en", "zh", "km"))
        from after in Optional(Slugs)
        select new T
        {
            Text = text, Themes = themes, Countries = countries, Years = years, From = range.From, To = range.To, Collections = collections,
            Languages = languages, After = after,
        };

    private static Gen<(PartialDate? From, PartialDate? To)> Ranges() =>
        from a in Optional(Dates)
        from b in Optional(Dates)
        select a is not null && b is not null && a.First > b.Last ? (b, a) : (a, b);

    private static Gen<T?> Optional<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(v => (T?)v));

    private static Gen<Choice<T>> Choices<T>(Gen<T> values) =>
        from named in values.ListOf(3)
        from howMany in Gen.Choose(0, 3)
        from sides in Gen.Choose(0, 7)
        select named.Take(howMany).Select((value, i) => (Value: value, IsLeftOut: (sides >> i & 1) == 1))
            .Aggregate<(T Value, bool IsLeftOut), Choice<T>>([], (c, v) => v.IsLeftOut ? c.Not(v.Value) : c.With(v.Value));
}
