using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LmcPortal.Web.Hosting;

/// <summary>
/// Handlers whose code is compiled at their own first request. The framework compiles it for every address as soon as any is asked for; with each list in six
/// kinds and eight formats, that is most of what the first reader after a start would wait for.
/// </summary>
internal static class LateHandlers
{
    /// <summary>An address that anybody may read from; its handler takes what any handler of a route takes.</summary>
    public static IEndpointConventionBuilder MapReading(this IEndpointRouteBuilder endpoints, string path, Delegate answer)
    {
        var options = new RequestDelegateFactoryOptions
        {
            ServiceProvider = endpoints.ServiceProvider,
            RouteParameterNames = RoutePatternFactory.Parse(path).Parameters.Select(p => p.Name),
        };
        var handler = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(answer, options).RequestDelegate);
        return endpoints.MapMethods(path, Robots.Methods, context => handler.Value(context)).AllowAnonymous();
    }
}
