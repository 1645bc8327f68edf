using LmcPortal.Data;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Words;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>Makes outcomes of sentences that the machine passed over: what it can read is filled in, the editor answers for the rest.</summary>
public sealed class SentenceOutcomes(PortalDbContext db, OutcomeEditor editor)
{
    private const string MadeNote = "Recorded from its sentence by an editor.";

    /// <summary>What the machine reads in the sentence, each once; with nothing found, one that has only what can be known of any sentence.</summary>
    // story: with its document; sections loaded.
    public static IReadOnlyList<(OutcomeDraft Draft, TextSpan Anchor)> Read(Story story, SentencePlace place)
    {
        var sentences = new StorySentences(story.Sections);
        if (sentences.At(place) is not { } at)
        {
            return [];
        }

        // Its paragraph and those before it: a date or a country may stand there.
        var paragraphs = sentences.Paragraphs.Take(place.Paragraph + 1)
            .Select((p, i) => new ParsedParagraph(p.Text, i + 1, 0, p.Text.Length, BlockKind.Paragraph, p.Section.ThemeSlug));
        var found = OutcomeExtractor.Extract(paragraphs, HeaderOf(story))
            .Select(o => (Outcome: o, Quote: o.Quotes[0]))
            .Where(o => o.Quote.Line == place.Paragraph + 1 && o.Quote.Exact == at.Exact)
            .Select(o => (DraftOf(o.Outcome, story.SourceDocument), o.Quote.Anchor))
            .ToList();
        return found.Count > 0 ? found : [(Plain(story, at.Section, at.Exact), new TextSpan(0, at.Exact.Length))];
    }

    /// <summary>Saves an outcome that rests on this sentence, reviewed by the editor.</summary>
    public async Task<OutcomeEdit> AddAsync(Story story, SentencePlace place, int found, OutcomeDraft draft, CancellationToken cancellationToken)
    {
        var read = Read(story, place);
        if (new StorySentences(story.Sections).At(place) is not { } at || found < 0 || found >= read.Count)
        {
            return OutcomeEdit.Refused("", "The story has changed: that sentence is not there any more. Please choose it again.");
        }

        var anchor = at.Exact.IndexOf(draft.Name, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(start, draft.Name.Length) : read[found].Anchor;
        var (line, source) = Locate(story, at.Exact);
        var outcome = new Outcome { PublicId = await NewIdAsync(story, at.Exact, cancellationToken), Name = draft.Name };
        outcome.Quotes.Add(new Quote
        {
            StoryId = story.Id, Order = 1, Exact = at.Exact, Prefix = at.Prefix, Suffix = at.Suffix, AnchorStart = anchor.Start, AnchorLength = anchor.Length,
            Line = line, SourceStart = source.Start, SourceLength = source.Length,
        });
        return await editor.AddAsync(outcome, draft, MadeNote, cancellationToken);
    }

    private static DocumentHeader HeaderOf(Story story)
    {
        var document = story.SourceDocument;
        return new DocumentHeader(
            document?.Title, document?.Publisher, document?.Agency, document?.Place, document?.Date, (story.Happened ?? document?.Date ?? story.SourcePublished)?.First.Year, story.Language);
    }

    private static OutcomeDraft DraftOf(ExtractedOutcome found, SourceDocument? document)
    {
        var outcome = new Outcome { PublicId = "", Name = found.Name };
        OutcomeMapper.Apply(outcome, found, document?.Publisher);
        return OutcomeDraft.Of(OutcomeSnapshot.Of(outcome));
    }

    private static OutcomeDraft Plain(Story story, Section section, string sentence)
    {
        var countries = CountryFinder.Count(sentence).Keys.ToList();
        return new OutcomeDraft
        {
            Kind = OutcomeKind.Project, Name = sentence.Length <= Outcome.NameMaxLength ? sentence : sentence[..Outcome.NameMaxLength], Theme = section.ThemeSlug,
            Claimant = story.SourceDocument?.Publisher, Countries = countries, CountrySource = countries.Count > 0 ? CountrySource.Sentence : CountrySource.None,
        };
    }

    // Where the document has the sentence to the character; else it is known only which story it stands in.
    private static (int Line, TextSpan Source) Locate(Story story, string exact)
    {
        var at = story.SourceDocument?.Text.IndexOf(exact, StringComparison.Ordinal) ?? -1;
        return at < 0
            ? (story.SourceLine ?? 1, new TextSpan(0, 0))
            : (story.SourceDocument!.Text.AsSpan(0, at).Count('\n') + 1, new TextSpan(at, exact.Length));
    }

    // Made of what it rests on, like every public id; one that is taken is passed over.
    private async Task<string> NewIdAsync(Story story, string exact, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = OutcomeId.Of(story.Slug, exact, attempt);
            if (!await db.Outcomes.AnyAsync(o => o.PublicId == id, cancellationToken))
            {
                return id;
            }
        }
    }
}
