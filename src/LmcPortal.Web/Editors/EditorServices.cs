using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Editors;

internal static class EditorServices
{
    // OWASP's figure for PBKDF2 with HMAC-SHA-512.
    private const int HashIterations = 210_000;

    /// <summary>Accounts, sessions and rights. Nothing of it sets a cookie outside /admin.</summary>
    public static void AddEditors(this IServiceCollection services)
    {
        AddIdentity(services);
        AddPasskeys(services);
        AddCookies(services);
        services.AddAuthorization(Policies.Configure);
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentEditor>();
        services.AddScoped<AuditWriter>();
        services.AddScoped<AccessLinks>();
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<SignInAttempts>();
        services.AddScoped<PasswordCheck>();
        services.AddScoped<SignInSteps>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<EditorSessions>();
        services.AddScoped<EditorAccounts>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<OperatorAccounts>();
        services.AddScoped<RecoveryCodes>();
        services.AddSingleton<AdminAddress>();
        services.AddSingleton<DecoyPassword>();
        services.AddSingleton(new OperatorConsole(Console.Out));
        services.AddHostedService<SetUpOffer>();
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = HashIterations);
        services.AddIdentityCore<Editor>(identity =>
            {
                identity.Password.RequiredLength = PasswordRules.MinLength;
                identity.Password.RequiredUniqueChars = 1;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                // Forms check that it is an address; whose letters it is made of is nobody's business.
                identity.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<EditorStore>()
            .AddPasswordValidator<PasswordRules>()
            .AddErrorDescriber<AccountErrors>();
    }

    private static void AddPasskeys(IServiceCollection services)
    {
        services.AddScoped<Passkeys>();
        services.AddScoped<IPasskeyHandler<Editor>, PasskeyHandler<Editor>>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<PortalOptions>((passkeys, options) =>
        {
            // A passkey made for the portal opens the portal, whatever host a request claims to be for.
            passkeys.ServerDomain = options.PublicBaseUrl.Host;
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
    }

    private static void AddCookies(IServiceCollection services)
    {
        services.AddScoped<SessionCookie>();
        services.AddAuthentication(EditorSessions.Scheme).AddCookie(EditorSessions.Scheme, SessionCookie.Configure);
        services.AddDataProtection().SetApplicationName("LmcPortal");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((keys, scopes) => keys.XmlRepository = new StoredKeys(scopes));

        // Whatever sets one and however: the prefix of their names asks for it.
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.Secure = CookieSecurePolicy.Always;
            cookies.HttpOnly = HttpOnlyPolicy.Always;
            cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.Configure<AntiforgeryOptions>(forms =>
        {
            forms.Cookie.Name = AdminCookies.Form;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            // Every response has the stricter one.
            forms.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(told =>
        {
            told.Cookie.Name = AdminCookies.Told;
            told.Cookie.SameSite = SameSiteMode.Strict;
        });
    }
}
