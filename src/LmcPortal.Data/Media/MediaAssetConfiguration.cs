using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Media;

internal sealed class MediaAssetConfiguration : IEntityTypeConfiguration<MediaAsset>
{
    public void Configure(EntityTypeBuilder<MediaAsset> builder)
    {
        builder.ToTable("MediaAssets");
        builder.Ignore(a => a.IsPicture);
        builder.Property(a => a.Slug).HasMaxLength(MediaAsset.SlugMaxLength);
        builder.Property(a => a.ContentType).HasMaxLength(20);
        builder.Property(a => a.Alt).HasMaxLength(MediaAsset.WordsMaxLength);
        builder.Property(a => a.Caption).HasMaxLength(MediaAsset.WordsMaxLength);
        builder.Property(a => a.Credit).HasMaxLength(MediaAsset.WordsMaxLength);
        builder.Property(a => a.AddedBy).HasMaxLength(100);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasMany(a => a.Files).WithOne().HasForeignKey(f => f.MediaAssetId);
        builder.HasIndex(a => a.Slug).IsUnique();
    }
}
