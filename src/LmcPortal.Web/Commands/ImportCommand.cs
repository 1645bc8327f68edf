using System.CommandLine;
using LmcPortal.Data;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Seeding;

namespace LmcPortal.Web.Commands;

/// <summary><c>import FILE...</c>: brings documents into the store, whether or not a portal is being served from it.</summary>
internal static class ImportCommand
{
    // The reports say it all; the log would say it twice.
    private static readonly string[] Quiet = ["--Serilog:MinimumLevel:Default=Error"];

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents: .txt, .md, .html, .docx or .pdf.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("import", "Imports documents into the store. What is there already is left alone.") { files };
        command.SetAction((parsed, cancellationToken) =>
            ImportAsync(parsed.GetRequiredValue(files), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> ImportAsync(string[] paths, TextWriter output, CancellationToken cancellationToken)
    {
        await using var app = PortalHost.Build(Quiet);
        await using var lead = await app.Services.GetRequiredService<IStoreLeader>().TakeAsync(StorePreparation.LeaderPatience, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StorePreparation>().PrepareAsync(cancellationToken);

        var importer = scope.ServiceProvider.GetRequiredService<SeedImporter>();
        var refused = 0;
        foreach (var path in paths)
        {
            var report = await importer.ImportAsync(path, cancellationToken);
            refused += report.Outcome == ImportOutcome.Refused ? 1 : 0;
            await output.WriteLineAsync(ImportSummary.Write(report));
        }

        return refused == 0 ? 0 : throw new OperatorException($"{refused} of {paths.Length} documents were refused; the reasons are above.");
    }
}
