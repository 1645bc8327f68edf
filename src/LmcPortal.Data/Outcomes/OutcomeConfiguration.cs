using LmcPortal.Data.Meetings;
using LmcPortal.Data.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Outcomes;

internal sealed class OutcomeConfiguration : IEntityTypeConfiguration<Outcome>
{
    public void Configure(EntityTypeBuilder<Outcome> builder)
    {
        builder.Property(o => o.PublicId).HasMaxLength(Outcome.PublicIdMaxLength);
        builder.Property(o => o.Name).HasMaxLength(Outcome.NameMaxLength);
        builder.Property(o => o.Unit).HasMaxLength(Outcome.WordsMaxLength);
        builder.Property(o => o.Qualifier).HasMaxLength(Outcome.WordsMaxLength);
        builder.Property(o => o.Place).HasMaxLength(Outcome.WordsMaxLength);
        builder.Property(o => o.Claimant).HasMaxLength(Outcome.WordsMaxLength);
        builder.Property(o => o.DocumentKind).HasMaxLength(Outcome.WordsMaxLength);
        builder.Property(o => o.DocumentPeriod).HasMaxLength(Outcome.PeriodMaxLength);
        builder.Property(o => o.MergeKey).HasMaxLength(Outcome.MergeKeyLength);
        builder.Property(o => o.MeetingKey).HasMaxLength(Meeting.KeyMaxLength);
        builder.Property(o => o.ThemeSlug).HasMaxLength(Theme.SlugMaxLength);
        builder.Property(o => o.RevisionNumber).IsConcurrencyToken();
        builder.ComplexProperty(o => o.AsOf);
        builder.ComplexProperty(o => o.Date);

        builder.HasOne(o => o.Theme).WithMany().HasForeignKey(o => o.ThemeSlug).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.MergedInto).WithMany().HasForeignKey(o => o.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.PublicId).IsUnique();
        builder.HasIndex(o => o.MergeKey);
        // The order of the ledger (OutcomeQueries.NewestFirst), whole and by kind.
        builder.HasIndex(o => new { o.Status, o.SortDate, o.Id }).IsDescending(false, true, false);
        builder.HasIndex(o => new { o.Kind, o.Status, o.SortDate, o.Id }).IsDescending(false, false, true, false);
        builder.HasIndex(o => new { o.ThemeSlug, o.Id });
    }
}
