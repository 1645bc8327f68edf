using LmcPortal.Text.Seeds.Corrections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Imports;

internal sealed class ImportCorrectionConfiguration : IEntityTypeConfiguration<ImportCorrection>
{
    private const int NameMaxLength = 100;

    public void Configure(EntityTypeBuilder<ImportCorrection> builder)
    {
        builder.ToTable("ImportCorrections");
        builder.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(c => c.Words).HasMaxLength(SeedCorrection.WordsMaxChars);
        builder.Property(c => c.Value).HasMaxLength(SeedCorrection.ValueMaxChars);
        builder.Property(c => c.Author).HasMaxLength(NameMaxLength);
    }
}
