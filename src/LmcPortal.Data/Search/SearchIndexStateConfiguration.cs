using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LmcPortal.Data.Search;

internal sealed class SearchIndexStateConfiguration : IEntityTypeConfiguration<SearchIndexState>
{
    public void Configure(EntityTypeBuilder<SearchIndexState> builder)
    {
        builder.ToTable("SearchIndexStates");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Version).HasMaxLength(SearchIndexState.VersionMaxLength);
        builder.HasData(new SearchIndexState { Id = SearchIndexState.SingleId, Version = "", RebuiltTo = 0 });
    }
}
