using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Editors;

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes");
        builder.Property(c => c.CodeHash).HasMaxLength(SecretHash.Length);
        builder.HasIndex(c => new { c.EditorId, c.CodeHash }).IsUnique();
        builder.HasOne(c => c.Editor).WithMany(e => e.RecoveryCodes).HasForeignKey(c => c.EditorId).OnDelete(DeleteBehavior.Cascade);
    }
}
