using System.Text.Json;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Api;

/// <summary>Something that was public and is no more: whoever keeps a copy should drop it.</summary>
internal sealed record GoneRecord(string Id, string Path)
{
    public void Write(Utf8JsonWriter json, PublicAddress address)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteString("url", address.Of(Path));
        json.WriteBoolean("deleted", true);
        json.WriteEndObject();
    }
}
