using System.Security.Claims;
using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LmcPortal.Web.Editors;

/// <summary>Turns the key in the cookie into the editor whose session it opens, and sends strangers to the door.</summary>
internal sealed class SessionCookie(EditorSessions sessions) : CookieAuthenticationEvents
{
    public static void Configure(CookieAuthenticationOptions options)
    {
        // The prefix makes browsers refuse it from anywhere but this very host, over https; they count localhost as https.
        options.Cookie.Name = AdminCookies.Session;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.ExpireTimeSpan = EditorSessions.Lifetime;
        options.SlidingExpiration = false;
        options.LoginPath = AdminLinks.SignIn;
        options.ReturnUrlParameter = AdminLinks.ReturnKey;
        options.EventsType = typeof(SessionCookie);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var key = context.Principal?.FindFirstValue(EditorSessions.KeyClaim);
        var editor = key is null ? null : await sessions.FindAsync(key, context.HttpContext.RequestAborted);
        if (editor is null)
        {
            context.RejectPrincipal();
        }
        else
        {
            context.ReplacePrincipal(editor.ToPrincipal(EditorSessions.Scheme));
        }
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        // A form that was sent after the session had ended is not asked for again by its address.
        context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? AdminLinks.SignInFor(context.Request) : AdminLinks.SignIn);
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
