using System.CommandLine;
using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Logging;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Commands;

/// <summary><c>verify</c>: whether every outcome still rests on its sentence, every history is as it was written, and search finds all that is public. Changes nothing.</summary>
internal static class VerifyCommand
{
    // The report says it all.
    private static readonly string[] Quiet = ["--Serilog:MinimumLevel:Default=Error"];

    public static Command Create()
    {
        var command = new Command("verify", "Checks that every outcome rests on a sentence of its story, that no history was altered, and that search finds all that is public.");
        command.SetAction((parsed, cancellationToken) => VerifyAsync(parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> VerifyAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await using var app = PortalHost.Build(Quiet);
        await using var scope = app.Services.CreateAsyncScope();
        var pending = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.GetPendingMigrationsAsync(cancellationToken);
        if (pending.Any())
        {
            throw new OperatorException("The store is empty or of an older version. Start the portal once, or import a document, and verify again.");
        }

        var check = await scope.ServiceProvider.GetRequiredService<LedgerChecker>().CheckAsync(cancellationToken);
        var index = await scope.ServiceProvider.GetRequiredService<SearchCheck>().FindAsync(cancellationToken);
        List<string> all = [.. check.Broken, .. index];
        foreach (var broken in all)
        {
            await output.WriteLineAsync(TerminalText.Visible(broken));
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{check.Quotes} sentences and {check.Revisions} revisions checked in {check.Stories} stories and their outcomes, {all.Count} broken."));
        return all.Count == 0 ? 0 : throw new OperatorException($"Broken: {all.Count}. Each is listed above.");
    }
}
