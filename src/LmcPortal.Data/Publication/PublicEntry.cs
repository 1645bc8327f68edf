using LmcPortal.Data.Collections;

namespace LmcPortal.Data.Publication;

/// <summary>
/// One thing that readers can find, or could once: written in the transaction that changes what they see. The search index is kept by these rows, and by
/// <see cref="Version"/> a reader who has a copy of everything learns what has changed and what has gone. What was never public has no row.
/// </summary>
public sealed class PublicEntry
{
    /// <summary>Longest public key, characters.</summary>
    public const int PublicKeyMaxLength = Collection.SlugMaxLength;

    /// <summary>Longest tags, characters.</summary>
    public const int TagsMaxLength = 2000;

    /// <summary>Ascending in the order of first publication, and so the order of "newest first"; also the number of its row in the search index.</summary>
    public int Id { get; set; }

    /// <summary>Story, one of the kinds of outcome, or collection.</summary>
    public PublicKind Kind { get; set; }

    /// <summary>The story; null for other kinds. Exactly one of the three keys is set, or none when the row it pointed at is no more.</summary>
    public int? StoryId { get; set; }

    /// <summary>The outcome; null for other kinds.</summary>
    public int? OutcomeId { get; set; }

    /// <summary>The collection; null for other kinds.</summary>
    public int? CollectionId { get; set; }

    /// <summary>Its name in addresses and data: the slug of a story or collection, the public id of an outcome.</summary>
    public required string PublicKey { get; set; }

    /// <summary>ISO 639-1 code; of an outcome that of the first story that says so.</summary>
    public required string Language { get; set; }

    /// <summary>
    /// The year filters know it by: of a story the one it happened in, else the one its source published it in; of an outcome that of the date it
    /// stands for; of a collection the one it is about. Null when no source gives one.
    /// </summary>
    public int? Year { get; set; }

    /// <summary>What filters ask for and facets count, as <see cref="PublicTags"/> writes it.</summary>
    public required string Tags { get; set; }

    /// <summary>Number of the <see cref="ContentVersion"/> with which what readers see of it last changed. It grows in the order of commits.</summary>
    public long Version { get; set; }

    /// <summary>True when it was public and is no more: withdrawn, removed, rejected, or no published sentence says so.</summary>
    public bool IsGone { get; set; }
}
