using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Editors;

internal sealed class EditorPasskeyConfiguration : IEntityTypeConfiguration<EditorPasskey>
{
    private const int TransportsMaxLength = 200;

    public void Configure(EntityTypeBuilder<EditorPasskey> builder)
    {
        builder.Property(p => p.CredentialId).HasMaxLength(EditorPasskey.CredentialIdMaxLength);
        builder.Property(p => p.Name).HasMaxLength(EditorPasskey.NameMaxLength);
        builder.Property(p => p.Transports).HasMaxLength(TransportsMaxLength);
        builder.HasIndex(p => p.CredentialId).IsUnique();
        builder.HasOne(p => p.Editor).WithMany(e => e.Passkeys).HasForeignKey(p => p.EditorId).OnDelete(DeleteBehavior.Cascade);
    }
}
