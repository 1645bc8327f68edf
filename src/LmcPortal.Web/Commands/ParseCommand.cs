using System.CommandLine;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Commands;

/// <summary><c>parse FILE [--json]</c>: what the importer would make of a document. Touches no database.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A document: .txt, .md, .html, .docx or .pdf." };
        var json = new Option<bool>("--json") { Description = "Print everything as one JSON object instead of a summary." };
        var command = new Command("parse", "Shows what the importer would make of a document; touches no database.") { file, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = await DescribeAsync(parsed.GetRequiredValue(file), parsed.GetValue(json), cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(text);
            return 0;
        });
        return command;
    }

    private static async Task<string> DescribeAsync(string path, bool asJson, CancellationToken cancellationToken)
    {
        var decoded = SeedDecoder.Decode(await ReadAsync(path, cancellationToken));
        if (!decoded.IsReadable)
        {
            throw new OperatorException($"{path}: {decoded.Refusal}");
        }

        var file = decoded.ToFile(Path.GetFileName(path));
        var seed = SeedParser.Parse(file);
        return asJson ? SeedJson.Write(file, seed) : SeedSummary.Write(file, decoded, seed);
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                throw new OperatorException($"{path}: there is no such file.");
            }

            return file.Length <= SeedDecoder.MaxBytes
                ? await File.ReadAllBytesAsync(path, cancellationToken)
                : throw new OperatorException($"{path}: the file is larger than {SeedDecoder.MaxBytes / 1024 / 1024} MB; split it into several documents.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException($"{path} cannot be read: {e.Message}", e);
        }
    }
}
