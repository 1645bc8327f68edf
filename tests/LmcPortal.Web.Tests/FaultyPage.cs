using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests;

/// <summary>A page at <see cref="Path"/> that does what a test wants, reached like any other at the end of the real pipeline.</summary>
public sealed class FaultyPage(RequestDelegate page) : IStartupFilter
{
    public const string Path = "/faulty";

    public static void AddTo(PortalApplication app, RequestDelegate page) =>
        app.TestServices = services => services.AddSingleton<IStartupFilter>(new FaultyPage(page));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.Map(Path, branch => branch.Run(page));
    };
}
