namespace LmcPortal.Text.Seeds;

/// <summary>Which members of the LMC a story speaks of. "The six countries" names none of them by itself.</summary>
/// <param name="Primary">ISO 3166 codes the story is mainly about, in the LMC's official order; may be empty.</param>
/// <param name="Mentioned">Codes of the other members it names, same order; disjoint from <paramref name="Primary"/>.</param>
public sealed record StoryCountries(IReadOnlyList<string> Primary, IReadOnlyList<string> Mentioned);
