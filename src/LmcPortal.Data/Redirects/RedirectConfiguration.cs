using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Redirects;

internal sealed class RedirectConfiguration : IEntityTypeConfiguration<Redirect>
{
    public void Configure(EntityTypeBuilder<Redirect> builder)
    {
        builder.ToTable("Redirects");
        builder.Property(r => r.FromPath).HasMaxLength(Redirect.PathMaxLength);
        builder.Property(r => r.ToPath).HasMaxLength(Redirect.PathMaxLength);
        builder.Property(r => r.CreatedBy).HasMaxLength(Redirect.AuthorMaxLength);
        builder.HasIndex(r => r.FromPath).IsUnique();
        builder.HasIndex(r => r.ToPath);
    }
}
