using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A date as people type it. How much they type is how much is known.</summary>
public static class TypedDate
{
    private static readonly string[] Between = ["..", " to ", " - ", "/"];

    /// <summary>
    /// "2023", "2023-12", "2023-12-15", or a span that is exactly a year or a month ("2023-12-01 to 2023-12-31"); null for anything else.
    /// </summary>
    public static PartialDate? Read(string typed)
    {
        if (PartialDate.TryParseIso(typed.Trim(), out var date))
        {
            return date;
        }

        foreach (var ends in Between.Select(b => typed.Split(b, 2)).Where(e => e.Length == 2))
        {
            if (PartialDate.TryParseIso(ends[0].Trim(), out var first) && PartialDate.TryParseIso(ends[1].Trim(), out var last))
            {
                return new[] { PartialDate.OfYear(first!.First.Year), PartialDate.OfMonth(first.First.Year, first.First.Month) }
                    .FirstOrDefault(span => span.First == first.First && span.Last == last!.Last);
            }
        }

        return null;
    }
}
