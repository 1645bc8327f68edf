using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Stories;

internal sealed class StoryCountryConfiguration : IEntityTypeConfiguration<StoryCountry>
{
    public void Configure(EntityTypeBuilder<StoryCountry> builder)
    {
        builder.ToTable("StoryCountries");
        builder.HasKey(c => new { c.StoryId, c.CountryCode });
        builder.Property(c => c.CountryCode).HasMaxLength(2);
        builder.HasOne(c => c.Story).WithMany(s => s.Countries).HasForeignKey(c => c.StoryId);
        builder.HasOne(c => c.Country).WithMany().HasForeignKey(c => c.CountryCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.CountryCode, c.StoryId });
    }
}
