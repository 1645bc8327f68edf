using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Editors;

internal sealed class EditorConfiguration : IEntityTypeConfiguration<Editor>
{
    // Those of ASP.NET Core Identity are shorter today; the format may grow.
    private const int HashMaxLength = 500;

    private const int StampMaxLength = 64;

    public void Configure(EntityTypeBuilder<Editor> builder)
    {
        builder.Property(e => e.Email).HasMaxLength(Editor.EmailMaxLength);
        builder.Property(e => e.NormalizedEmail).HasMaxLength(Editor.EmailMaxLength);
        builder.Property(e => e.Name).HasMaxLength(Editor.NameMaxLength);
        builder.Property(e => e.PasswordHash).HasMaxLength(HashMaxLength);
        builder.Property(e => e.SecurityStamp).HasMaxLength(StampMaxLength);
        builder.Property(e => e.ConcurrencyStamp).HasMaxLength(StampMaxLength).IsConcurrencyToken();
        builder.Property(e => e.AuthenticatorKey).HasMaxLength(StampMaxLength);
        builder.HasIndex(e => e.NormalizedEmail).IsUnique();
    }
}
