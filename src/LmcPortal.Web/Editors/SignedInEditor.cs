using System.Globalization;
using System.Security.Claims;
using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Editors;

/// <summary>The editor behind a request, as the store has them now, and the session that the request belongs to.</summary>
public sealed record SignedInEditor(int Id, string Email, string Name, EditorRole Role, int SessionId)
{
    private const string SessionClaim = "session";

    /// <summary>Null for somebody who is not signed in.</summary>
    public static SignedInEditor? Of(ClaimsPrincipal? principal) => principal?.Identity?.IsAuthenticated == true
        ? new SignedInEditor(
            int.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture),
            principal.FindFirstValue(ClaimTypes.Email)!,
            principal.FindFirstValue(ClaimTypes.Name)!,
            Enum.Parse<EditorRole>(principal.FindFirstValue(ClaimTypes.Role)!),
            int.Parse(principal.FindFirstValue(SessionClaim)!, CultureInfo.InvariantCulture))
        : null;

    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Email, Email),
            new Claim(ClaimTypes.Name, Name),
            new Claim(ClaimTypes.Role, Role.ToString()),
            new Claim(SessionClaim, SessionId.ToString(CultureInfo.InvariantCulture)),
        ],
        scheme));
}
