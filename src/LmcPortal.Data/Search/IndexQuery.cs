using LmcPortal.Text.Search;

namespace LmcPortal.Data.Search;

/// <summary>A search in the tokens of the index.</summary>
/// <param name="Wanted">Each must be met by one of its phrases; may be empty, then only tags are asked for.</param>
/// <param name="Unwanted">None of these may stand in the text.</param>
/// <param name="IsByClusters">True when the phrases are runs of letters and not of words: what they find is a guess.</param>
public sealed record IndexQuery(IReadOnlyList<IReadOnlyList<SearchPhrase>> Wanted, IReadOnlyList<SearchPhrase> Unwanted, bool IsByClusters)
{
    /// <summary>Everything there is.</summary>
    public static readonly IndexQuery Everything = new([], [], false);

    /// <summary>Sentences for the reader about what could not be asked in full; usually empty.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Tags: one of each of these must be there; none of them is empty.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Tags { get; init; } = [];

    /// <summary>None of these tags may be there.</summary>
    public IReadOnlyList<string> UnwantedTags { get; init; } = [];

    /// <summary>True when it asks for words, or for texts without some.</summary>
    public bool HasWords => Wanted.Count + Unwanted.Count > 0;

    /// <summary>True when it is narrowed by tags.</summary>
    public bool HasTags => Tags.Count + UnwantedTags.Count > 0;

    /// <summary>The same words, not narrowed.</summary>
    public IndexQuery OnlyWords => this with { Tags = [], UnwantedTags = [] };

    /// <summary>The tiers it has, best first: without words, and for runs of letters, there is only one.</summary>
    public IReadOnlyList<IndexTier> Tiers => Wanted.Count == 0 || IsByClusters ? [IndexTier.Body] : Enum.GetValues<IndexTier>();

    /// <summary>All it finds.</summary>
    public IndexExpression Whole => Expression(Anywhere, null);

    /// <summary>What it finds in a tier and in none before it.</summary>
    public IndexExpression Of(IndexTier tier) => tier switch
    {
        IndexTier.Title => Expression(In(IndexTokens.InTitle), null),
        IndexTier.Heading => Expression(In(IndexTokens.InHeading), In(IndexTokens.InTitle)),
        _ => Tiers.Count == 1 ? Whole : Expression(Anywhere, In(IndexTokens.InHeading)),
    };

    private List<IndexExpression> Anywhere => [.. Wanted.Select(phrases => OneOf(phrases.Select(Unmarked)))];

    private List<IndexExpression> In(string mark) => [.. Wanted.Select(phrases => OneOf(phrases.Select(p => Marked(p, mark))))];

    private IndexExpression Expression(List<IndexExpression> words, List<IndexExpression>? earlier)
    {
        // A search without a word it wants still needs something to start from: every entry has a kind.
        List<IndexExpression> wanted = [.. words, .. Tags.Select(tags => OneOf(tags.Select(Token)))];
        wanted = wanted.Count > 0 ? wanted : [OneOf(Enum.GetNames<Publication.PublicKind>().Select(k => Token(Publication.PublicTags.Of(Publication.PublicTags.Kind, k))))];
        List<IndexExpression> unwanted = [.. Unwanted.Select(Unmarked), .. UnwantedTags.Select(Token), .. earlier is null ? [] : new[] { AllOf(earlier) }];
        return unwanted.Count == 0 ? AllOf(wanted) : new IndexExpression.Except(AllOf(wanted), OneOf(unwanted));
    }

    private static IndexExpression.Phrase Token(string token) => new([token]);

    // Only texts with letters of an unspaced script have letters; the rest of a second try is asked among the words.
    private IndexExpression.Phrase Unmarked(SearchPhrase phrase) => Marked(phrase, IsByClusters && phrase.HasUnspaced ? IndexTokens.OfCluster : "");

    private static IndexExpression.Phrase Marked(SearchPhrase phrase, string mark) => new([.. phrase.Words.Select(w => mark + w)]);

    private static IndexExpression AllOf(List<IndexExpression> parts) => parts is [var only] ? only : new IndexExpression.All(parts);

    private static IndexExpression OneOf(IEnumerable<IndexExpression> parts) => parts.ToList() is var all && all is [var only] ? only : new IndexExpression.Any(all);
}
