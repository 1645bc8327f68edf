using LmcPortal.Data.Collections;
using LmcPortal.Data.Countries;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Imports;
using LmcPortal.Data.Media;
using LmcPortal.Data.Meetings;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Redirects;
using LmcPortal.Data.Search;
using LmcPortal.Data.Stories;
using LmcPortal.Data.Themes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Themes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data;

/// <summary>The one model. What differs between SQLite and PostgreSQL stands in the two derived contexts and their migrations.</summary>
public abstract class PortalDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Story> Stories => Set<Story>();

    public DbSet<Section> Sections => Set<Section>();

    public DbSet<StoryRevision> StoryRevisions => Set<StoryRevision>();

    public DbSet<StoryWork> StoryWorks => Set<StoryWork>();

    public DbSet<UnsavedText> UnsavedTexts => Set<UnsavedText>();

    public DbSet<Redirect> Redirects => Set<Redirect>();

    public DbSet<Collection> Collections => Set<Collection>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<OutcomeRevision> OutcomeRevisions => Set<OutcomeRevision>();

    public DbSet<OutcomeNote> OutcomeNotes => Set<OutcomeNote>();

    public DbSet<OutcomeDispute> OutcomeDisputes => Set<OutcomeDispute>();

    public DbSet<OutcomeSource> OutcomeSources => Set<OutcomeSource>();

    public DbSet<Quote> Quotes => Set<Quote>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<Country> Countries => Set<Country>();

    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<ImportSession> ImportSessions => Set<ImportSession>();

    public DbSet<MediaAsset> MediaAssets => Set<MediaAsset>();

    public DbSet<MediaFile> MediaFiles => Set<MediaFile>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Editor> Editors => Set<Editor>();

    public DbSet<EditorSession> EditorSessions => Set<EditorSession>();

    public DbSet<EditorPasskey> EditorPasskeys => Set<EditorPasskey>();

    public DbSet<AccessLink> AccessLinks => Set<AccessLink>();

    public DbSet<SignInStep> SignInSteps => Set<SignInStep>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<PublicEntry> PublicEntries => Set<PublicEntry>();

    public DbSet<ContentVersion> ContentVersions => Set<ContentVersion>();

    public DbSet<SearchIndexState> SearchIndexStates => Set<SearchIndexState>();

    /// <summary>The full-text index beside the tables; the model does not hold it.</summary>
    public abstract ISearchIndex SearchIndex { get; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var words in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(List<string>)))
        {
            words.SetValueComparer(typeof(StringListComparer));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

        // Names, not numbers: a row stays readable when an enum grows.
        configurationBuilder.Properties<StoryStatus>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<RevisionState>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<WorkStage>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<ImportResult>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<DatePrecision>().HaveConversion<string>().HaveMaxLength(10);
        configurationBuilder.Properties<OutcomeKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<OutcomeStatus>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<FigureNature>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<DocumentAction>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<CountrySource>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<MeetingKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<MeetingConfidence>().HaveConversion<string>().HaveMaxLength(1);
        configurationBuilder.Properties<PublicKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<ThemeKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<EditorRole>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<AccessLinkKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<SignInStepKind>().HaveConversion<string>().HaveMaxLength(20);
    }
}
