using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Outcomes;

internal sealed class OutcomeCountryConfiguration : IEntityTypeConfiguration<OutcomeCountry>
{
    public void Configure(EntityTypeBuilder<OutcomeCountry> builder)
    {
        builder.ToTable("OutcomeCountries");
        builder.HasKey(c => new { c.OutcomeId, c.CountryCode });
        builder.Property(c => c.CountryCode).HasMaxLength(2);
        builder.HasOne(c => c.Outcome).WithMany(o => o.Countries).HasForeignKey(c => c.OutcomeId);
        builder.HasOne(c => c.Country).WithMany().HasForeignKey(c => c.CountryCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.CountryCode, c.OutcomeId });
    }
}
