using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>A sentence that says so, in a published story.</summary>
// Line: of the source file, from 1; File is null for a story written here.
public sealed record QuoteRecord(int Id, string Exact, string Prefix, string Suffix, int AnchorStart, int AnchorLength, int Line, string Story, string StoryTitle, string Language, string? File)
{
    public static readonly RecordShape Shape = new ShapeOf<QuoteRecord>("quote", "A sentence that says so, with what is needed to find it again.")
        .Text("exact", "Sentence", "The sentence, word for word.", q => q.Exact)
        .Text("prefix", "Before", "Up to 32 characters in front of it.", q => q.Prefix)
        .Text("suffix", "Behind", "Up to 32 characters behind it.", q => q.Suffix)
        .Text("words", "Words", "The words of the sentence that are the outcome.", q => q.Words)
        .Number("wordsStart", "Words: offset", "Where those words begin in the sentence, in UTF-16 characters from 0.", q => q.AnchorStart)
        .Text("story", "Story", "Id of the story it stands in.", q => q.Story)
        .Text("storyTitle", "Title of the story", "Title of the story it stands in.", q => q.StoryTitle)
        .Text("language", "Language", "ISO 639-1 code of the story.", q => q.Language)
        .Address("url", "Address of the sentence", "Opens the story at the sentence.", q => q.Path)
        .Text("file", "File", "Source file; null for a story written here.", q => q.File, mayBeNull: true)
        .Number("line", "Line", "Line of the source file, from 1; null for a story written here.", q => q.File is null ? null : q.Line, mayBeNull: true)
        .Build();

    public string Path => PortalLinks.Quote(Story, Id);

    // Offsets that an edit left behind must not break a download.
    public string Words => Exact.Substring(Math.Clamp(AnchorStart, 0, Exact.Length), Math.Clamp(AnchorLength, 0, Exact.Length - Math.Clamp(AnchorStart, 0, Exact.Length)));
}
