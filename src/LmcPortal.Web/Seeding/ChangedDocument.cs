using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Seeding;

/// <summary>
/// Stages a new version of a document already here. A story nobody has edited follows its source; one that an editor has
/// changed keeps its text and gets a proposal, as every story does where the terms say so; a story that has left the file is kept and pointed out.
/// </summary>
internal sealed class ChangedDocument(PortalDbContext db, StoryEditor editor, ImportTerms terms)
{
    public async Task<StagedStories> StageAsync(
        SourceDocument previous, SourceDocument document, ParsedSeed parsed, List<ParseProblem> problems, CancellationToken cancellationToken)
    {
        var signature = new Signature(Signature.Importer, $"{document.FileName} has changed{terms.By}");
        var waiting = await db.Stories
            .Include(s => s.Sections).Include(s => s.Themes).Include(s => s.Countries)
            .Where(s => s.SourceDocumentId == previous.Id)
            .OrderBy(s => s.SourceLine)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var collections = await db.Collections
            .Include(c => c.Stories).Include(c => c.SourceDocument)
            .Where(c => c.SourceDocumentId == previous.Id)
            .ToListAsync(cancellationToken);
        var ranks = collections.SelectMany(c => c.Stories).ToDictionary(s => s.StoryId, s => s.Rank);

        var matches = Match(waiting, parsed.Stories, ranks);

        var staged = new Dictionary<ParsedStory, Story>(ReferenceEqualityComparer.Instance);
        foreach (var parsedStory in parsed.Stories)
        {
            var draft = ParsedSeedMapper.ToDraft(parsedStory, parsed, document) with { Status = terms.Status };
            var edit = !matches.TryGetValue(parsedStory, out var known)
                ? await editor.AddAsync(draft, signature, cancellationToken)
                : await StageKnownAsync(known, draft, signature, cancellationToken);

            problems.AddRange(edit.Problems.Select(p => new ParseProblem(parsedStory.Line, p.Message)));
            if (edit.Story is { } story)
            {
                // The sentences of a text that is only proposed stand nowhere yet: its outcomes stay with the text that readers see.
                if (terms.FollowsSource || story.Id == 0 || StoryComparison.SameText(story, draft))
                {
                    staged.Add(parsedStory, story);
                }

                waiting.Remove(story);
                Rank(collections.Find(c => c.Language == parsedStory.Language), story, parsedStory.Rank);
            }
        }

        problems.AddRange(waiting.Select(s => new ParseProblem(
            0, $"The story '{s.Title}' is no longer in the file. It was kept; withdraw it if it should go.")));
        foreach (var collection in collections)
        {
            collection.SourceDocument = document;
        }

        return new StagedStories(staged, waiting);
    }

    private async Task<StoryEdit> StageKnownAsync(Story known, StoryDraft draft, Signature signature, CancellationToken cancellationToken)
    {
        // Published, withdrawn or removed: that is for editors to say, not for a file.
        draft = draft with { Status = known.Status };
        if (StoryComparison.SameText(known, draft))
        {
            StoryComparison.MoveToSource(known, draft);
            return StoryEdit.Taken(known);
        }

        if (terms.FollowsSource && !known.EditedByHand)
        {
            return await editor.ReviseAsync(known, draft, signature, cancellationToken);
        }

        known.SourceDocument = draft.Source;
        return await editor.ProposeAsync(known, draft, signature, cancellationToken);
    }

    // By heading first; of what is left, a story whose heading has changed is known by its rank.
    private static Dictionary<ParsedStory, Story> Match(List<Story> stories, IReadOnlyList<ParsedStory> parsed, Dictionary<int, int> ranks)
    {
        var matches = new Dictionary<ParsedStory, Story>(ReferenceEqualityComparer.Instance);
        Take((story, candidate) => story.Title == candidate.Heading);
        Take((story, candidate) => !ranks.TryGetValue(story.Id, out var rank) || rank == candidate.Rank);
        return matches;

        void Take(Func<Story, ParsedStory, bool> same)
        {
            foreach (var candidate in parsed.Where(p => !matches.ContainsKey(p)).ToList())
            {
                var match = stories.Find(s => s.Language == candidate.Language && same(s, candidate) && !matches.ContainsValue(s));
                if (match is not null)
                {
                    matches.Add(candidate, match);
                }
            }
        }
    }

    private static void Rank(Collection? collection, Story story, int rank)
    {
        if (collection is null)
        {
            return;
        }

        if (collection.Stories.Find(s => s.StoryId == story.Id && story.Id != 0) is { } place)
        {
            place.Rank = rank;
        }
        else
        {
            collection.Stories.Add(new CollectionStory { Story = story, Rank = rank });
        }
    }
}
