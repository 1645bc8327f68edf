using System.CommandLine;
using System.ComponentModel.DataAnnotations;
using LmcPortal.Data;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Commands;

/// <summary><c>create-admin EMAIL</c>: an administrator, with a password that is typed or piped in, or with a link for choosing one.</summary>
internal static class CreateAdminCommand
{
    private static readonly string[] Quiet = ["--Serilog:MinimumLevel:Default=Error"];

    public static Command Create()
    {
        var email = new Argument<string>("EMAIL") { Description = "The address to sign in with." };
        var name = new Option<string?>("--name") { Description = "The name that histories show; the part before the @ when left out." };
        var asLink = new Option<bool>("--link") { Description = "Ask for no password: print a one-time link with which to choose it." };
        var command = new Command("create-admin", "Makes an administrator. The password is asked for, or read from standard input; an empty one gives a one-time link instead.")
        {
            email, name, asLink,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(email), parsed.GetValue(name), parsed.GetValue(asLink), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string email, string? name, bool wantsLink, TextWriter output, CancellationToken cancellationToken)
    {
        if (email.Length > Editor.EmailMaxLength || !new EmailAddressAttribute().IsValid(email))
        {
            throw new OperatorException($"'{email}' is not an e-mail address; give one such as name@example.org.");
        }

        var password = wantsLink ? "" : await TypedPassword.ReadAsync(cancellationToken);
        await using var app = PortalHost.Build(Quiet);
        await using var lead = await app.Services.GetRequiredService<IStoreLeader>().TakeAsync(StorePreparation.LeaderPatience, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StorePreparation>().PrepareAsync(cancellationToken);

        var accounts = scope.ServiceProvider.GetRequiredService<OperatorAccounts>();
        var (result, link) = await accounts.CreateAdministratorAsync(email, name ?? email.Split('@')[0], password);
        if (!result.Succeeded)
        {
            throw new OperatorException(string.Join(' ', result.Errors.Select(e => e.Description)));
        }

        await output.WriteLineAsync(link is null
            ? $"{email} is an administrator and can sign in."
            : $"{email} is an administrator. To choose the password, open within {AccessLinks.LifetimeOf(AccessLinkKind.Invitation).TotalDays:0} days, once:\n  "
                + app.Services.GetRequiredService<AdminAddress>().Of(AdminLinks.WelcomeWith(link.Token)));
        return 0;
    }
}
