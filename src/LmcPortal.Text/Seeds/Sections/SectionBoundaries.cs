using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Seeds.Sections;

/// <summary>
/// Finds where a story changes its theme or matter. Of all ways to cut it, the best keeps paragraphs of one theme and of the same
/// words together, and pays for every section and more for one of a single paragraph.
/// </summary>
internal static class SectionBoundaries
{
    private const double SectionCost = 0.3;
    private const double SingleCost = 0.2;
    private const double CostStep = 0.1;
    private const int MaxSteps = 30;
    private const int MaxWeighedUnits = 100;
    private const int MaxThemes = 4;
    private const int MaxSectionUnits = 8;

    /// <summary>
    /// Indexes of the first unit of each section, the first one 0. Three or four units make two sections, five or more between a
    /// quarter of their number and half of it; two make one unless they hold more paragraphs.
    /// </summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<string> texts, IReadOnlyList<IReadOnlyList<ThemeScore>> themes, int paragraphs)
    {
        var n = texts.Count;
        if (n <= 2)
        {
            return n == 2 && paragraphs > 2 ? [0, 1] : [0];
        }

        var (min, max) = n <= 4 ? (2, 2) : (Math.Max(2, (n + 3) / 4), (n / 2) + 1);
        var shares = themes.Select(SharesOf).ToList();
        var likeness = Cohesion.OfNeighbours(texts);
        var cost = SectionCost;
        var starts = Cut(shares, likeness, cost);
        for (var step = 0; step < MaxSteps && n <= MaxWeighedUnits && (starts.Count < min || starts.Count > max); step++)
        {
            cost += starts.Count < min ? -CostStep : CostStep;
            var next = Cut(shares, likeness, cost);

            // Between too few and too many nothing may lie: then too many are thinned out.
            if (starts.Count < min && next.Count > max)
            {
                return [.. next.Take(max)];
            }

            starts = next;
        }

        return starts;
    }

    // Squares make the leading theme count: a paragraph touches many themes and speaks of one.
    private static Dictionary<string, double> SharesOf(IReadOnlyList<ThemeScore> scores)
    {
        var sum = scores.Sum(s => s.Score * s.Score);
        return scores.Take(MaxThemes).ToDictionary(s => s.Slug, s => s.Score * s.Score / sum, StringComparer.Ordinal);
    }

    // best[j]: the value of the best way to cut the first j units; every section is at most MaxSectionUnits long, so this is linear.
    private static List<int> Cut(List<Dictionary<string, double>> shares, double[] likeness, double cost)
    {
        var n = shares.Count;
        var best = new double[n + 1];
        var from = new int[n + 1];
        for (var end = 1; end <= n; end++)
        {
            best[end] = double.NegativeInfinity;
            var sums = new Dictionary<string, double>(StringComparer.Ordinal);
            var (top, together) = (0.0, 0.0);
            for (var start = end - 1; start >= Math.Max(0, end - MaxSectionUnits); start--)
            {
                foreach (var (slug, share) in shares[start])
                {
                    top = Math.Max(top, sums[slug] = sums.GetValueOrDefault(slug) + share);
                }

                together += start + 1 < end ? likeness[start] : 0;
                var value = best[start] + top + together - cost - (end - start == 1 ? SingleCost : 0);
                if (value > best[end])
                {
                    (best[end], from[end]) = (value, start);
                }
            }
        }

        var starts = new List<int>();
        for (var end = n; end > 0; end = from[end])
        {
            starts.Add(from[end]);
        }

        starts.Reverse();
        return starts;
    }
}
