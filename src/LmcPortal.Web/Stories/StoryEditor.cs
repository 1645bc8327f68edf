using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Publication;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Stories;

/// <summary>
/// The one write path of stories, for editors and the importer alike: validates, renders Markdown to safe HTML, and writes
/// story, revision, audit entry and content version in one transaction. Changes are staged one by one and committed together.
/// </summary>
public sealed class StoryEditor(PortalDbContext db, MarkdownRenderer markdown, TimeProvider time)
{
    private bool _readersWillSee;

    /// <summary>Stages a new story.</summary>
    public async Task<StoryEdit> AddAsync(StoryDraft draft, Signature signature, CancellationToken cancellationToken)
    {
        var story = new Story
        {
            Slug = await new SlugChooser(db).ChooseAsync(draft, cancellationToken),
            Title = draft.Title,
            Summary = draft.Summary,
            Language = draft.Language,
        };

        var problems = Apply(story, draft, signature);
        if (problems.Count > 0)
        {
            return StoryEdit.Refused(problems);
        }

        db.Stories.Add(story);
        _readersWillSee |= IsPublic(draft.Status);
        Record(story, RevisionState.Saved, SnapshotOf(story), signature, "story.added", previousHash: null);
        return StoryEdit.Taken(story);
    }

    /// <summary>Stages a new text for a story. Its sections, themes and countries must be loaded.</summary>
    public async Task<StoryEdit> ReviseAsync(Story story, StoryDraft draft, Signature signature, CancellationToken cancellationToken)
    {
        var previousHash = await LatestHashAsync(story, cancellationToken);
        var wasPublic = IsPublic(story.Status);
        var problems = Apply(story, draft, signature);
        if (problems.Count > 0)
        {
            return StoryEdit.Refused(problems);
        }

        _readersWillSee |= wasPublic || IsPublic(draft.Status);
        Record(story, RevisionState.Saved, SnapshotOf(story), signature, "story.revised", previousHash);
        return StoryEdit.Taken(story);
    }

    /// <summary>Stages a text that an editor has to accept first; the story itself stays as it is.</summary>
    public async Task<StoryEdit> ProposeAsync(Story story, StoryDraft draft, Signature signature, CancellationToken cancellationToken)
    {
        var proposed = new Story { Slug = story.Slug, Title = draft.Title, Summary = draft.Summary, Language = draft.Language };
        var problems = Apply(proposed, draft with { Status = story.Status }, signature);
        if (problems.Count > 0)
        {
            return StoryEdit.Refused(problems);
        }

        Record(story, RevisionState.Proposed, SnapshotOf(proposed), signature, "story.proposed", await LatestHashAsync(story, cancellationToken));
        return StoryEdit.Taken(story);
    }

    /// <summary>
    /// Writes everything staged, with the outcomes beside it, and raises the content version when readers will see a difference: all or nothing.
    /// Throws <see cref="StaleStoryException"/> when somebody else has saved one of the stories in the meantime.
    /// </summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        // Once: the tracker would look through everything again at every question.
        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        _readersWillSee |= db.ChangeTracker.Entries().Any(e => e.Entity is Outcome or OutcomeCountry or Quote or Collection or CollectionStory && e.State != EntityState.Unchanged);
        try
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(WriteAsync, cancellationToken);
        }
        catch (DbUpdateException e)
        {
            // Which of the store's guards speaks first - the row's number or the history's index - differs between databases.
            if (await FindStaleAsync(cancellationToken) is { } slug)
            {
                throw new StaleStoryException(slug, e);
            }

            throw;
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        db.ChangeTracker.AcceptAllChanges();
        _readersWillSee = false;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        if (_readersWillSee)
        {
            await new PublicationWriter(db, time).PublishAsync(PublicationChanges.Of(db.ChangeTracker), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<string?> FindStaleAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in db.ChangeTracker.Entries<Story>().Where(e => e.State == EntityState.Modified).ToList())
        {
            var loaded = entry.Property(s => s.RevisionNumber).OriginalValue;
            if (await db.Stories.AnyAsync(s => s.Id == entry.Entity.Id && s.RevisionNumber != loaded, cancellationToken))
            {
                return entry.Entity.Slug;
            }
        }

        return null;
    }

    private List<DraftProblem> Apply(Story story, StoryDraft draft, Signature signature)
    {
        var problems = StoryValidator.Check(draft, signature).ToList();
        var sections = new SectionWriter(markdown).Write(story.Sections, draft.Sections, problems);
        if (problems.Count > 0)
        {
            return problems;
        }

        var now = time.GetUtcNow().UtcDateTime;
        story.Title = draft.Title.Trim();
        story.Summary = draft.Summary.Trim();
        story.Language = draft.Language;
        story.Status = draft.Status;
        story.TranslationGroup = draft.TranslationGroup;
        story.Happened = draft.Happened;
        story.SourcePublished = draft.SourcePublished;
        story.PostedOn ??= draft.Status == StoryStatus.Published ? DateOnly.FromDateTime(now) : null;
        story.UpdatedUtc = now;
        story.EditedByHand |= signature.Author != Signature.Importer;
        story.SourceDocument = draft.Source ?? story.SourceDocument;
        story.SourceLine = draft.SourceLine ?? story.SourceLine;
        story.Sections = sections;
        StoryLabels.SetThemes(story, draft.Themes);
        StoryLabels.SetCountries(story, draft.PrimaryCountries, draft.MentionedCountries);
        return problems;
    }

    private void Record(Story story, RevisionState state, StorySnapshot snapshot, Signature signature, string action, string? previousHash)
    {
        var now = RevisionHash.Instant(time.GetUtcNow().UtcDateTime);
        var number = ++story.RevisionNumber;
        var json = snapshot.ToJson();
        db.StoryRevisions.Add(new StoryRevision
        {
            Story = story,
            Number = number,
            State = state,
            Snapshot = json,
            Author = signature.Author,
            Note = signature.Note,
            CreatedUtc = now,
            PreviousHash = previousHash,
            Hash = RevisionHash.Of(previousHash, number, signature.Author, signature.Note, now, json),
        });
        db.AuditEntries.Add(new AuditEntry
        {
            AtUtc = now, Actor = signature.Author, Action = action, Subject = story.Slug, Detail = signature.Note,
        });
    }

    private Task<string?> LatestHashAsync(Story story, CancellationToken cancellationToken) =>
        db.StoryRevisions
            .Where(r => r.StoryId == story.Id)
            .OrderByDescending(r => r.Number)
            .Select(r => (string?)r.Hash)
            .FirstOrDefaultAsync(cancellationToken);

    private static bool IsPublic(StoryStatus status) =>
        status is StoryStatus.Published or StoryStatus.Withdrawn or StoryStatus.Removed;

    private static StorySnapshot SnapshotOf(Story story) => new(
        story.Title, story.Summary, story.Language, story.Status, story.Happened?.ToIso(), story.SourcePublished?.ToIso(),
        [.. story.Themes.OrderByDescending(t => t.IsPrimary).Select(t => t.ThemeSlug)],
        [.. story.Countries.Where(c => c.IsPrimary).Select(c => c.CountryCode)],
        [.. story.Countries.Where(c => !c.IsPrimary).Select(c => c.CountryCode)],
        [.. story.Sections.Select(s => new SectionSnapshot(s.Anchor, s.Heading, s.ThemeSlug, s.Markdown, s.SourceStart, s.SourceLength))]);
}
