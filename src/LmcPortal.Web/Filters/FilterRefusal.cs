namespace LmcPortal.Web.Filters;

/// <summary>Answers an address that was not understood where no page can say so: a problem (RFC 9457) that names each parameter.</summary>
public static class FilterRefusal
{
    public const string Title = "A part of the address could not be understood.";

    public static IResult Of(IReadOnlyList<FilterProblem> problems) => Results.ValidationProblem(
        problems.GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Select(p => p.Message).ToArray()),
        detail: string.Join(' ', problems.Select(p => p.Message)),
        title: Title);
}
