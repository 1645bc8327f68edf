using System.CommandLine;
using LmcPortal.Web.Hosting;

namespace LmcPortal.Web.Commands;

/// <summary>The host's commands. Exit code 0, or 1 with one sentence on standard error.</summary>
internal static class PortalCommandLine
{
    private const int Failed = 1;

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            // No response files: "@name" is not ours to read.
            var parsed = Commands(args).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors is [var error, ..])
            {
                throw new OperatorException(error.Message + " Run with --help to see the commands.");
            }

            // Serving passes unknown settings on; no other command has any.
            if (parsed.UnmatchedTokens is [var token, ..] && parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors)
            {
                throw new OperatorException($"'{token}' is not understood. Run with --help to see the commands.");
            }

            // The web host listens for SIGTERM itself and takes the time it needs.
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(invocation);
        }
        catch (Exception e) when (e is not HostAbortedException)
        {
            await Console.Error.WriteLineAsync(StartFaults.Describe(e));
            return Failed;
        }
    }

    private static RootCommand Commands(string[] args)
    {
        var root = new RootCommand("A portal of stories about the Lancang-Mekong Cooperation. Without a command it serves the site.")
        {
            ServeCommand.Create(args),
            ParseCommand.Create(),
            ImportCommand.Create(),
            VerifyCommand.Create(),
            CreateAdminCommand.Create(),
            ReindexCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellationToken) => ServeCommand.RunAsync(parsed, args, cancellationToken));
        return root;
    }
}
