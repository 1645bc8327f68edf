using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Editors;

internal sealed class SignInStepConfiguration : IEntityTypeConfiguration<SignInStep>
{
    public void Configure(EntityTypeBuilder<SignInStep> builder)
    {
        builder.Property(s => s.KeyHash).HasMaxLength(SecretHash.Length);
        builder.HasIndex(s => s.KeyHash).IsUnique();
        builder.HasIndex(s => s.ExpiresUtc);
        builder.HasOne(s => s.Editor).WithMany().HasForeignKey(s => s.EditorId).OnDelete(DeleteBehavior.Cascade);
    }
}
