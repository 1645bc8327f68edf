using System.Globalization;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Seeds.Corrections;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Gathers what the document says about itself and takes the lines that say it out of the body, each with a reason.</summary>
internal static class HeaderReader
{
    private const int TopBlocks = 6;
    private const int EditionTop = 3;
    private const int LongestRepeat = 1000;

    /// <summary>The header, and the draft without title, header lines, repeated titles and the lead's dateline.</summary>
    public static (DocumentHeader Header, SeedDraft Body) Read(SeedDraft draft)
    {
        var lines = HeaderLineReader.Read(draft);
        var titleBlock = TitleReader.Block(draft, lines);
        if (titleBlock is not null && draft.Plan.Has(CorrectionKind.StartStory, titleBlock.Start, titleBlock.End - titleBlock.Start))
        {
            titleBlock = null;
        }

        var publisher = draft.Facts.Publisher ?? lines.Publisher;
        var (title, cut, confirmed) = Title(draft, titleBlock, publisher is null ? lines.Names : [publisher, .. lines.Names]);

        var whole = titleBlock is null ? title ?? "" : draft.TextOf(titleBlock).Text;
        var dropped = new Dictionary<DraftBlock, string>(lines.Lines);
        foreach (var block in draft.Blocks.Where(b => b != titleBlock && !dropped.ContainsKey(b)))
        {
            // Long blocks are no titles; reading them all again would cost more than it finds.
            if (title is not null && block.End - block.Start < LongestRepeat && IsRepeat(draft.TextOf(block).Text, title, whole))
            {
                dropped[block] = "title repeated";
            }
        }

        var body = draft.With(cut).Without(dropped);
        body = body with { Blocks = [.. body.Blocks.Where(b => b != titleBlock)] };

        var language = Language(draft, title);
        var leads = Leads(body, language);
        var (dateline, lead) = leads.FirstOrDefault();
        body = body.With(leads.OrderBy(l => l.Block.Start).Select(l =>
            body.TextOf(l.Block).Edit(0, l.Dateline.Length, null, l.Block == lead ? "dateline, kept as data" : "dateline of another language")));

        var titleYear = Year(draft.Facts.Year) ?? YearReader.Of(title);
        var stated = draft.Facts.Date is { } written ? DateReader.ReadWhole(written) : null;
        var statedYear = stated?.Year ?? lines.Date?.Year;
        var date = stated?.ToPartial(titleYear) ?? dateline?.Date?.ToPartial(statedYear ?? titleYear) ?? lines.Date?.ToPartial(titleYear);
        var header = new DocumentHeader(
            title,
            publisher ?? confirmed,
            dateline?.Agency ?? draft.Facts.Agency,
            dateline?.Place ?? draft.Facts.Place,
            date,
            titleYear ?? date?.First.Year,
            language);
        return (header, body with { Problems = [.. body.Problems, .. DateProblems(draft, dateline, lead, date, statedYear is null ? titleYear : null)] });
    }

    private static (string? Title, IReadOnlyList<SourceEdit> Cut, string? Confirmed) Title(SeedDraft draft, DraftBlock? block, IReadOnlyList<string> publishers)
    {
        if (block is null)
        {
            return (draft.Facts.Title, [], null);
        }

        var view = draft.TextOf(block);
        var prefix = TitleReader.PrefixLength(view.Text, publishers);
        return prefix == 0
            ? (view.Text.Trim(), [], null)
            : (view.Text[prefix..].Trim(), [view.Edit(0, prefix, null, "publisher, kept as data")], view.Text[..prefix].Trim(' ', ':', '：'));
    }

    private static bool IsRepeat(string text, string title, string whole) => TitleReader.IsSame(text, title) || TitleReader.IsSame(text, whole);

    // The document's dateline first, in its own language where it has one; then that of every other language's edition.
    private static List<(Dateline Dateline, DraftBlock Block)> Leads(SeedDraft body, string language)
    {
        var editions = body.Blocks.Where(b => b.Kind == BlockKind.Paragraph).GroupBy(b => LanguageReader.Of(body.TextOf(b).Text) ?? language).ToList();
        var top = Datelines(body, body.Blocks.Take(TopBlocks)).ToList();
        var own = editions.Find(e => e.Key == language)?.ToHashSet() ?? [];
        var main = top.Where(l => own.Contains(l.Block)).Concat(top).Take(1).ToList();
        var others = editions.Where(e => e.Count() > 1 && !main.Exists(l => e.Contains(l.Block))).SelectMany(e => Datelines(body, e.Take(EditionTop)).Take(1));
        return [.. main, .. main.Count > 0 ? others : []];
    }

    private static IEnumerable<(Dateline Dateline, DraftBlock Block)> Datelines(SeedDraft body, IEnumerable<DraftBlock> blocks) =>
        from block in blocks
        where block.Kind == BlockKind.Paragraph
        let dateline = DatelineReader.Read(body.TextOf(block).Text)
        where dateline is not null
        select (dateline, block);

    private static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;

    // The language with most to say; in a text of two languages that say about as much, the title's.
    private static string Language(SeedDraft draft, string? title)
    {
        var weights = draft.Blocks
            .Select(b => draft.TextOf(b).Text)
            .GroupBy(text => LanguageReader.Of(text) ?? "")
            .Where(g => g.Key.Length > 0)
            .ToDictionary(g => g.Key, g => g.Sum(text => (long)LanguageReader.Weight(text)), StringComparer.Ordinal);
        var main = weights.Count > 0 ? weights.MaxBy(w => w.Value).Key : null;
        var titled = main is null || title is null ? null : LanguageReader.Of(title);
        var declared = draft.Facts.Language?.Split('-', '_')[0].ToLowerInvariant();
        return titled is not null && weights.Count == 2 && weights.GetValueOrDefault(titled) * 2 >= weights[main!] ? titled
            : main ?? (declared is "zh" or "km" or "lo" or "my" or "th" or "vi" ? declared : "en");
    }

    private static IEnumerable<ParseProblem> DateProblems(SeedDraft draft, Dateline? dateline, DraftBlock? lead, PartialDate? date, int? yearOfTitle)
    {
        var line = lead is null ? 0 : new LineIndex(draft.File.Text).LineOf(lead.Start);
        if (date is null)
        {
            var what = dateline switch
            {
                null => "no line and no dateline states one",
                { Date: null } => $"the dateline “{draft.TextOf(lead!).Text[..dateline.Length].Trim()}” has none",
                _ => "the dateline gives a day but no year",
            };
            yield return new ParseProblem(line, $"The date of the release is lost: {what}. Add it by hand from the original.");
        }
        else if (dateline?.Date is { Year: null } && yearOfTitle is not null)
        {
            yield return new ParseProblem(line, $"The dateline gives no year; {yearOfTitle} was taken from the title. Check it against the original.");
        }
    }
}
