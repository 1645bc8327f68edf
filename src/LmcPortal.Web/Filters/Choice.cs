namespace LmcPortal.Web.Filters;

/// <summary>Makes choices out of values: <c>Themes = ["water"]</c>.</summary>
public static class Choice
{
    public static Choice<T> Of<T>(ReadOnlySpan<T> values)
    {
        var choice = Choice<T>.Any;
        foreach (var value in values)
        {
            choice = choice.With(value);
        }

        return choice;
    }
}
