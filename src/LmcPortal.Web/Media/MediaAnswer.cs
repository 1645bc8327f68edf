namespace LmcPortal.Web.Media;

/// <summary>What came of an editor's step: the asset, or the field and the sentence that say why not.</summary>
public sealed record MediaAnswer(int? Id, string Field, string? Refusal)
{
    public static MediaAnswer Done(int id) => new(id, "", null);

    public static MediaAnswer Refused(string field, string sentence) => new(null, field, sentence);
}
