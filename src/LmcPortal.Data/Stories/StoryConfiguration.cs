using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Stories;

internal sealed class StoryConfiguration : IEntityTypeConfiguration<Story>
{
    public void Configure(EntityTypeBuilder<Story> builder)
    {
        builder.Property(s => s.Slug).HasMaxLength(Story.SlugMaxLength);
        builder.Property(s => s.Title).HasMaxLength(Story.TitleMaxLength);
        builder.Property(s => s.Summary).HasMaxLength(Story.SummaryMaxLength);
        builder.Property(s => s.Language).HasMaxLength(10);
        builder.Property(s => s.StatusReason).HasMaxLength(Story.StatusReasonMaxLength);
        builder.Property(s => s.RevisionNumber).IsConcurrencyToken();
        builder.ComplexProperty(s => s.Happened);
        builder.ComplexProperty(s => s.SourcePublished);

        builder.HasIndex(s => s.Slug).IsUnique();
        // The order of every list (StoryQueries.NewestFirst).
        builder.HasIndex(s => new { s.Status, s.PostedOn, s.Id }).IsDescending(false, true, false);
        builder.HasIndex(s => s.TranslationGroup);

        builder.HasOne(s => s.SourceDocument).WithMany().HasForeignKey(s => s.SourceDocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Sections).WithOne().HasForeignKey(s => s.StoryId);
    }
}
