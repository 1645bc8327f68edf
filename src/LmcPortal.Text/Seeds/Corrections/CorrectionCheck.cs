namespace LmcPortal.Text.Seeds.Corrections;

/// <summary>Holds what came of a reading against what an editor asked for.</summary>
internal static class CorrectionCheck
{
    private const int ShownChars = 60;

    /// <summary>One problem for each correction that did not come about, in the order of the lines.</summary>
    public static IEnumerable<ParseProblem> Problems(CorrectionPlan plan, SeedFile file, ParsedSeed parsed) =>
        from correction in plan.All
        let why = WhyNot(correction, plan, file.Text, parsed)
        where why is not null
        let line = correction.Start <= file.Text.Length ? plan.Lines.LineOf(correction.Start) : 0
        orderby line
        select new ParseProblem(line, $"The correction “{Name(correction.Kind)}” at “{Shown(correction.Words)}” was not made: {why}");

    private static string? WhyNot(SeedCorrection correction, CorrectionPlan plan, string text, ParsedSeed parsed)
    {
        if (!correction.Fits(text))
        {
            return "the text has other words there now. Undo it, and make it again where it belongs.";
        }

        return correction.Kind switch
        {
            CorrectionKind.Keep => Any(parsed, correction, kept: false, text) ? "another correction or mark takes these characters out. Undo one of them." : null,
            CorrectionKind.Drop => Any(parsed, correction, kept: true, text) ? "another correction keeps these characters. Undo one of them." : null,
            CorrectionKind.StartStory => StoryAt(correction, plan, parsed) || plan.Of(CorrectionKind.RejectStory).Any(plan.IsMet) && plan.IsMet(correction)
                ? null : "no text stands under this line, or it is not text of the document. Undo it, or keep the line first.",
            CorrectionKind.JoinStory => plan.IsMet(correction) ? null : "no story starts here. Undo it.",
            CorrectionKind.JoinSection => plan.IsMet(correction) && !IsFirst(correction, parsed) ? null : "no section of a story, its first left aside, starts here. Undo it.",
            CorrectionKind.RenameSection => SectionAt(correction, parsed)?.Heading == correction.Value?.Trim()
                ? null : "no section starts here, or the story has a section of this name. Undo it, or choose another name.",
            CorrectionKind.SetTheme => SectionAt(correction, parsed) is { } section && (section.Theme ?? "") == correction.Value
                ? null : "no section starts here, or there is no such theme. Undo it, or choose another theme.",
            _ => plan.IsMet(correction) ? null : "there is no such place in a story. Undo it.",
        };
    }

    private static bool Any(ParsedSeed parsed, SeedCorrection correction, bool kept, string text) => parsed.Spans.Any(s =>
        (s.Kind == SpanKind.Kept) == kept && s.Start < correction.End && correction.Start < s.End
        && !text.AsSpan(Math.Max(s.Start, correction.Start), Math.Min(s.End, correction.End) - Math.Max(s.Start, correction.Start)).Trim().IsEmpty);

    private static bool StoryAt(SeedCorrection correction, CorrectionPlan plan, ParsedSeed parsed) =>
        parsed.Stories.Any(s => s.Line == plan.Lines.LineOf(correction.Start));

    private static bool IsFirst(SeedCorrection correction, ParsedSeed parsed) => parsed.Stories.Any(s => Covers(correction, s.Sections[0].Paragraphs[0]));

    private static ParsedSection? SectionAt(SeedCorrection correction, ParsedSeed parsed) =>
        parsed.Stories.SelectMany(s => s.Sections).FirstOrDefault(s => Covers(correction, s.Paragraphs[0]));

    private static bool Covers(SeedCorrection correction, ParsedParagraph paragraph) =>
        (correction.Start >= paragraph.Start && correction.Start < paragraph.Start + paragraph.Length)
        || (paragraph.Start >= correction.Start && paragraph.Start < correction.End);

    private static string Shown(string words) => words.Length <= ShownChars ? words : words[..ShownChars] + "…";

    private static string Name(CorrectionKind kind) => kind switch
    {
        CorrectionKind.Keep => "keep",
        CorrectionKind.Drop => "leave out",
        CorrectionKind.StartStory => "a story starts here",
        CorrectionKind.JoinStory => "no story starts here",
        CorrectionKind.StartSection => "a section starts here",
        CorrectionKind.JoinSection => "no section starts here",
        CorrectionKind.RenameStory => "rename the story",
        CorrectionKind.RenameSection => "rename the section",
        CorrectionKind.SetTheme => "another theme",
        _ => "reject the story",
    };
}
