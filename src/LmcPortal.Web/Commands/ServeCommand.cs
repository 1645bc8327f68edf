using System.CommandLine;
using LmcPortal.Web.Hosting;

namespace LmcPortal.Web.Commands;

/// <summary><c>serve</c>: the web site. Settings of ASP.NET Core such as <c>--urls</c> are passed on.</summary>
internal static class ServeCommand
{
    private const string Name = "serve";

    public static Command Create(string[] args)
    {
        var command = new Command(Name, "Serves the site (the default). Takes settings such as --urls http://localhost:5080 or --Portal:DataPath data.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, args, cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, string[] args, CancellationToken cancellationToken)
    {
        if (parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith('-'))
        {
            throw new OperatorException($"There is no command '{first}'. Run with --help to see the commands.");
        }

        var settings = args is [Name, .. var rest] ? rest : args;
        await using var app = PortalHost.Build(settings);
        await app.RunAsync(cancellationToken);
        return 0;
    }
}
