namespace LmcPortal.Web.Embeds;

/// <summary>A format of oEmbed answers.</summary>
// Name: in the address. LinkType: in the head of the pages that can be embedded. ContentType: of the answer.
internal sealed record OEmbedFormat(string Name, string LinkType, string ContentType, Func<OEmbed, byte[]> Write)
{
    public static readonly OEmbedFormat Json = new("json", "application/json+oembed", "application/json; charset=utf-8", answer => answer.ToJson());

    public static readonly OEmbedFormat Xml = new("xml", "text/xml+oembed", "text/xml; charset=utf-8", answer => answer.ToXml());

    public static readonly IReadOnlyList<OEmbedFormat> All = [Json, Xml];

    /// <summary>JSON unless another one is asked for; null for one there is not.</summary>
    public static OEmbedFormat? Of(string? name) => name is null ? Json : All.FirstOrDefault(f => f.Name == name);
}
