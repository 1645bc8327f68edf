using System.Text.Json;
using System.Text.Json.Nodes;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Api;

/// <summary>Asks the API's own endpoints, so that an example is always a real answer.</summary>
public sealed class ApiExamples(EndpointDataSource endpoints, PublicAddress address)
{
    private const int FieldsShown = 5;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JsonWriting.Options.Encoder };

    /// <summary>A short page of a list, or its first item where the list is always whole; null while there is nothing in it.</summary>
    public async Task<ApiExample?> OfListAsync(ApiOperation list, IServiceProvider services)
    {
        if (list.IsPaged)
        {
            return await AskAsync(list.Path, list.Path, $"?{ApiKeys.Limit}=1&{ApiKeys.Fields}={string.Join(',', list.Fields.Take(FieldsShown))}", services);
        }

        var (_, whole) = await AnswerAsync(list.Path, list.Path, "", services);
        return whole["items"]!.AsArray().FirstOrDefault()?["id"]?.GetValue<string>() is { } id
            ? await AskAsync(list.Path + "/{id}", $"{list.Path}/{Uri.EscapeDataString(id)}", "", services, id)
            : null;
    }

    // route: the pattern that the path belongs to. id: what stands for {id}; null when the route has none.
    public async Task<ApiExample> AskAsync(string route, string path, string query, IServiceProvider services, string? id = null)
    {
        var (status, answer) = await AnswerAsync(route, path, query, services, id);
        return new ApiExample(address.Of(path + query), status, answer.ToJsonString(Options));
    }

    private async Task<(int Status, JsonNode Answer)> AnswerAsync(string route, string path, string query, IServiceProvider services, string? id = null)
    {
        var endpoint = endpoints.Endpoints.OfType<RouteEndpoint>().First(e => e.RoutePattern.RawText == route);
        using var body = new MemoryStream();
        // A request of its own: nothing of the reader's request, such as an ETag, may change the answer.
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = path;
        context.Request.QueryString = new QueryString(query);
        context.Request.RouteValues["id"] = id;
        context.Response.Body = body;
        await endpoint.RequestDelegate!(context);
        return (context.Response.StatusCode, JsonNode.Parse(body.ToArray())!);
    }
}
