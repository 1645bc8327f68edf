using System.CommandLine;
using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Logging;
using LmcPortal.Web.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Commands;

/// <summary><c>verify</c>: whether every outcome still rests on its sentence, and every history is as it was written. Changes nothing.</summary>
internal static class VerifyCommand
{
    // The report says it all.
    private static readonly string[] Quiet = ["--Serilog:MinimumLevel:Default=Error"];

    public static Command Create()
    {
        var command = new Command("verify", "Checks that every outcome rests on a sentence of its story, and that no history was altered.");
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
        foreach (var broken in check.Broken)
        {
            await output.WriteLineAsync(TerminalText.Visible(broken));
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{check.Quotes} sentences and {check.Revisions} revisions of {check.Stories} stories checked, {check.Broken.Count} broken."));
        return check.Broken.Count == 0 ? 0 : throw new OperatorException($"Broken: {check.Broken.Count}. Each is listed above.");
    }
}
