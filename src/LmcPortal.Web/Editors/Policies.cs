using LmcPortal.Data.Editors;
using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace LmcPortal.Web.Editors;

/// <summary>What a page may ask of who opens it: <c>[Authorize(Policies.CanReview)]</c>. A page that asks nothing is for every editor.</summary>
public static class Policies
{
    /// <summary>Writes stories and sends them in: writers, editors, admins.</summary>
    public const string CanWrite = nameof(CanWrite);

    /// <summary>Reviews outcomes, publishes: editors, admins.</summary>
    public const string CanReview = nameof(CanReview);

    /// <summary>Manages people and settings: admins.</summary>
    public const string CanAdminister = nameof(CanAdminister);

    internal static void Configure(AuthorizationOptions authorization)
    {
        authorization.AddPolicy(CanWrite, policy => policy.RequireRole(AtLeast(EditorRole.Writer)));
        authorization.AddPolicy(CanReview, policy => policy.RequireRole(AtLeast(EditorRole.Editor)));
        authorization.AddPolicy(CanAdminister, policy => policy.RequireRole(AtLeast(EditorRole.Admin)));

        // What does not say that it is for everybody is for editors. An address that leads nowhere may say so, except under /admin:
        // strangers need not learn what is there.
        authorization.FallbackPolicy = new AuthorizationPolicyBuilder()
            .RequireAssertion(asked => asked.User.Identity?.IsAuthenticated == true || LeadsNowhere(asked.Resource as HttpContext))
            .Build();
    }

    private static IEnumerable<string> AtLeast(EditorRole least) => Enum.GetValues<EditorRole>().Where(role => role >= least).Select(role => role.ToString());

    private static bool LeadsNowhere(HttpContext? context) => context is not null && context.GetEndpoint() is null && !context.Request.IsAdmin();
}
