using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Editors;

internal sealed class AccessLinkConfiguration : IEntityTypeConfiguration<AccessLink>
{
    public void Configure(EntityTypeBuilder<AccessLink> builder)
    {
        builder.Property(l => l.TokenHash).HasMaxLength(SecretHash.Length);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasOne(l => l.Editor).WithMany(e => e.Links).HasForeignKey(l => l.EditorId).OnDelete(DeleteBehavior.Cascade);
    }
}
