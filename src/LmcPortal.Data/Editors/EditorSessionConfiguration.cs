using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Editors;

internal sealed class EditorSessionConfiguration : IEntityTypeConfiguration<EditorSession>
{
    private const int ProofMaxLength = 40;

    public void Configure(EntityTypeBuilder<EditorSession> builder)
    {
        builder.Property(s => s.KeyHash).HasMaxLength(SecretHash.Length);
        builder.Property(s => s.Proof).HasMaxLength(ProofMaxLength);
        builder.Property(s => s.Device).HasMaxLength(EditorSession.DeviceMaxLength);
        builder.Property(s => s.Address).HasMaxLength(EditorSession.AddressMaxLength);
        builder.HasIndex(s => s.KeyHash).IsUnique();
        builder.HasOne(s => s.Editor).WithMany(e => e.Sessions).HasForeignKey(s => s.EditorId).OnDelete(DeleteBehavior.Cascade);
    }
}
