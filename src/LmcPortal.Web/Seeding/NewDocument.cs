using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Seeding;

/// <summary>Stages a document seen for the first time: its stories and, when there are several, their collection.</summary>
internal sealed class NewDocument(PortalDbContext db, StoryEditor editor, MarkdownRenderer markdown)
{
    public async Task<StagedStories> StageAsync(SourceDocument document, ParsedSeed parsed, ImportTerms terms, List<ParseProblem> problems, CancellationToken cancellationToken)
    {
        var signature = new Signature(Signature.Importer, $"Imported from {document.FileName}{terms.By}");
        var staged = new Dictionary<ParsedStory, Story>(ReferenceEqualityComparer.Instance);
        foreach (var language in parsed.Stories.GroupBy(s => s.Language))
        {
            var ranked = new List<CollectionStory>();
            foreach (var story in language)
            {
                var edit = await editor.AddAsync(ParsedSeedMapper.ToDraft(story, parsed, document) with { Status = terms.Status }, signature, cancellationToken);
                problems.AddRange(edit.Problems.Select(p => new ParseProblem(story.Line, p.Message)));
                if (edit.Story is { } added)
                {
                    staged.Add(story, added);
                    ranked.Add(new CollectionStory { Story = added, Rank = story.Rank });
                }
            }

            if (ranked.Count > 1)
            {
                var collection = ParsedSeedMapper.ToCollection(parsed, language.Key, ranked.Count, document, markdown);
                collection.Slug = await FreeSlugAsync(collection.Slug, cancellationToken);
                collection.Stories = ranked;
                db.Collections.Add(collection);
            }
        }

        return new StagedStories(staged, []);
    }

    private Task<string> FreeSlugAsync(string wanted, CancellationToken cancellationToken)
    {
        var staged = db.Collections.Local.Select(c => c.Slug).ToHashSet(StringComparer.Ordinal);
        return Slugs.FirstFreeAsync(
            wanted.Length == 0 ? "collection" : wanted,
            async slug => staged.Contains(slug) || await db.Collections.AnyAsync(c => c.Slug == slug, cancellationToken));
    }
}
