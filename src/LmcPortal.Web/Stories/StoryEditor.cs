using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Redirects;
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

    internal DateTime Now => time.GetUtcNow().UtcDateTime;

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
        _readersWillSee |= draft.Status.IsPublic();
        Record(story, RevisionState.Saved, story.ToSnapshot(), signature, "story.added", previousHash: null);
        return StoryEdit.Taken(story);
    }

    /// <summary>Stages a new text for a story. Its sections, themes and countries must be loaded.</summary>
    public async Task<StoryEdit> ReviseAsync(Story story, StoryDraft draft, Signature signature, CancellationToken cancellationToken)
    {
        var previousHash = await LatestHashAsync(story, cancellationToken);
        var wasPublic = story.Status.IsPublic();
        var problems = Apply(story, draft, signature);
        if (problems.Count > 0)
        {
            return StoryEdit.Refused(problems);
        }

        _readersWillSee |= wasPublic || draft.Status.IsPublic();
        Record(story, RevisionState.Saved, story.ToSnapshot(), signature, "story.revised", previousHash);
        return StoryEdit.Taken(story);
    }

    /// <summary>Stages a text that an editor has to accept first; the story itself stays as it is.</summary>
    public Task<StoryEdit> ProposeAsync(Story story, StoryDraft draft, Signature signature, CancellationToken cancellationToken) =>
        SetBesideAsync(story, draft, RevisionState.Proposed, signature, "story.proposed", cancellationToken);

    /// <summary>Stages an editor's next text of a story that readers have; they keep the one they have. Its sections must be loaded.</summary>
    public async Task<StoryEdit> DraftAsync(Story story, StoryDraft draft, Signature signature, CancellationToken cancellationToken)
    {
        var edit = await SetBesideAsync(story, draft, RevisionState.Draft, signature, "story.drafted", cancellationToken);
        // From now on an import only proposes: what the editor began from stays under the draft.
        story.EditedByHand |= edit.Story is not null;
        return edit;
    }

    /// <summary>Stages that the same text stands otherwise: withdrawn, removed, or published again. Its sections, themes and countries must be loaded.</summary>
    public async Task RestateAsync(Story story, StoryStatus status, string? reason, Signature signature, string action, CancellationToken cancellationToken)
    {
        var previousHash = await LatestHashAsync(story, cancellationToken);
        _readersWillSee |= story.Status.IsPublic() || status.IsPublic();
        (story.Status, story.StatusReason, story.UpdatedUtc, story.EditedByHand) = (status, reason, time.GetUtcNow().UtcDateTime, true);
        Record(story, RevisionState.Saved, story.ToSnapshot(), signature, action, previousHash);
    }

    /// <summary>Stages another name in the URL; that it is free is for the caller to know.</summary>
    public void Rename(Story story, string slug)
    {
        _readersWillSee |= story.Status.IsPublic();
        story.Slug = slug;
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
        _readersWillSee |= db.ChangeTracker.Entries().Any(e => e.Entity is Outcome or OutcomeCountry or Quote or Collection or CollectionStory or Redirect && e.State != EntityState.Unchanged);
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

    private async Task<StoryEdit> SetBesideAsync(
        Story story, StoryDraft draft, RevisionState state, Signature signature, string action, CancellationToken cancellationToken)
    {
        var beside = new Story { Slug = story.Slug, Title = draft.Title, Summary = draft.Summary, Language = draft.Language, Sections = story.Sections };
        var problems = Apply(beside, draft with { Status = story.Status }, signature);
        if (problems.Count > 0)
        {
            return StoryEdit.Refused(problems);
        }

        Record(story, state, beside.ToSnapshot(), signature, action, await LatestHashAsync(story, cancellationToken));
        return StoryEdit.Taken(story);
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
        story.StatusReason = draft.Status.IsPublic() && draft.Status != StoryStatus.Published ? story.StatusReason : null;
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
            Status = snapshot.Status,
            Snapshot = json,
            Author = signature.Author,
            AuthorId = signature.AuthorId,
            Note = signature.Note,
            CreatedUtc = now,
            PreviousHash = previousHash,
            Hash = RevisionHash.Of(previousHash, number, signature.Author, signature.Note, now, json),
        });
        db.AuditEntries.Add(new AuditEntry
        {
            AtUtc = now, Actor = signature.Actor, Action = action, Subject = story.Slug, Detail = signature.Note,
        });
    }

    private Task<string?> LatestHashAsync(Story story, CancellationToken cancellationToken) =>
        db.StoryRevisions
            .Where(r => r.StoryId == story.Id)
            .OrderByDescending(r => r.Number)
            .Select(r => (string?)r.Hash)
            .FirstOrDefaultAsync(cancellationToken);
}
