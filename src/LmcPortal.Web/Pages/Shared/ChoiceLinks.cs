using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>The ways on from what a list asks of one key.</summary>
// choice: what it asks for now. linkTo: the list that asks for something else.
internal sealed class ChoiceLinks<T>(Choice<T> choice, Func<Choice<T>, string> linkTo)
{
    /// <summary>Null for a value that nothing has and nobody asks for.</summary>
    public Facet? Facet(T value, string label, int count, int? pillar = null, bool isPillar = false)
    {
        var state = choice.Included.Contains(value) ? FacetState.Chosen : choice.Excluded.Contains(value) ? FacetState.LeftOut : FacetState.Open;
        if (count == 0 && state == FacetState.Open)
        {
            return null;
        }

        return new Facet(
            label, count, state,
            linkTo(state == FacetState.Open ? choice.With(value) : choice.Without(value)),
            choice.Included.Count > 0 && state != FacetState.LeftOut ? linkTo(choice.OnlyExcluded().With(value)) : null,
            state == FacetState.LeftOut ? null : linkTo(choice.Not(value)),
            pillar, isPillar);
    }

    public IEnumerable<ChosenFilter> Chosen(Func<T, string> label) =>
    [
        .. choice.Included.Select(v => new ChosenFilter(label(v), linkTo(choice.Without(v)))),
        .. choice.Excluded.Select(v => new ChosenFilter(label(v), linkTo(choice.Without(v)), IsLeftOut: true)),
    ];
}
