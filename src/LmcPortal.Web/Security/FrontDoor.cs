using LmcPortal.Web.Errors;

namespace LmcPortal.Web.Security;

/// <summary>What every request meets first, even one that the list of hosts turns away.</summary>
internal sealed class FrontDoor : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<LastResort>();
        app.UseMiddleware<CleanTargets>();
        next(app);
    };
}
