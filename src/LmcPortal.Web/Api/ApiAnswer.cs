using System.Buffers;
using System.Text.Json;
using LmcPortal.Web.Caching;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Api;

/// <summary>Writes the answers of the API, and none to who has them already.</summary>
internal sealed class ApiAnswer(ContentTag tag, RecordJson records, PublicAddress address)
{
    public const string NothingTitle = "There is nothing with this id.";
    public const string NothingDetail = "It may have been withdrawn, or the address may be mistyped.";

    // question: its address, in one spelling.
    public async Task<IResult> SendAsync(HttpContext context, string question, Func<Task<Action<Utf8JsonWriter>?>> read, CancellationToken cancellationToken)
    {
        if (await tag.IsKnownAsync(context, question, cancellationToken))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        if (await read() is not { } write)
        {
            context.Response.Headers.Remove("ETag");
            return Results.Problem(title: NothingTitle, detail: NothingDetail, statusCode: StatusCodes.Status404NotFound);
        }

        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        await using (var json = new Utf8JsonWriter(bytes, JsonWriting.Options))
        {
            write(json);
        }

        return Results.Bytes(bytes.WrittenMemory, "application/json; charset=utf-8");
    }

    /// <summary>A page of a list: what is on it, how to go on, and how much there is.</summary>
    public void WritePage(Utf8JsonWriter json, ApiPage page, IReadOnlySet<string>? fields, HttpResponse response)
    {
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var item in page.Items)
        {
            if (item is GoneRecord gone)
            {
                gone.Write(json, address);
            }
            else
            {
                records.Write(json, page.Shape, item, fields);
            }
        }

        json.WriteEndArray();
        json.WriteString("next", page.NextPath is null ? null : address.Of(page.NextPath));
        json.WriteNumber("total", page.Total);
        if (page.Version is { } version)
        {
            json.WriteNumber("version", version);
        }

        if (page.ListPath is not null)
        {
            json.WriteString("page", address.Of(page.ListPath));
        }

        WriteFacets(json, page.Facets);
        json.WriteEndObject();
        if (page.NextPath is not null)
        {
            response.Headers.Link = $"<{address.Of(page.NextPath)}>; rel=\"next\"";
        }
    }

    public void WriteItem(Utf8JsonWriter json, RecordShape shape, object record, IReadOnlySet<string>? fields) => records.Write(json, shape, record, fields);

    private static void WriteFacets(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> facets)
    {
        if (facets.Count == 0)
        {
            return;
        }

        json.WriteStartObject("facets");
        foreach (var (facet, counts) in facets)
        {
            json.WriteStartObject(facet);
            foreach (var (value, count) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal))
            {
                json.WriteNumber(value, count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
