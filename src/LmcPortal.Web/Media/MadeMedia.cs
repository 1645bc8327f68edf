namespace LmcPortal.Web.Media;

/// <summary>What was made of an upload, the widest file first; or the sentence that says why nothing was.</summary>
public sealed record MadeMedia(string ContentType, IReadOnlyList<MadeFile> Files, string? Refusal)
{
    public static MadeMedia Refused(string sentence) => new("", [], sentence);
}
