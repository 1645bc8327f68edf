using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using LmcPortal.Data;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Imports;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Seeding;

/// <summary>
/// Brings documents into the store: one transaction a document with its stories and outcomes, each content once. A file that cannot be read is put on
/// record and skipped. Only the leader may import (<see cref="IStoreLeader"/>).
/// </summary>
public sealed class SeedImporter(
    PortalDbContext db, StoryEditor editor, MarkdownRenderer markdown, TimeProvider time, ILogger<SeedImporter> logger)
{
    /// <summary>Imports what is new in a folder; a missing folder holds nothing.</summary>
    public async Task<IReadOnlyList<ImportReport>> ImportFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var reports = new List<ImportReport>();
        foreach (var path in SeedFileReader.List(folder))
        {
            reports.Add(await ImportAsync(path, cancellationToken));
        }

        return reports;
    }

    /// <summary>Imports one file. Reports what happened; throws only when the store itself fails.</summary>
    public async Task<ImportReport> ImportAsync(string path, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();

        // Each document starts from an empty change tracker: memory stays flat however many there are.
        db.ChangeTracker.Clear();
        var content = await SeedFileReader.ReadAsync(path, cancellationToken);
        var report = content.Refusal is { } refusal
            ? await RefuseAsync(content.FileName, Sha256(Encoding.UTF8.GetBytes(refusal)), refusal, cancellationToken)
            : await ImportBytesAsync(content.FileName, content.Bytes, cancellationToken);

        Log(report, Stopwatch.GetElapsedTime(started));
        return report;
    }

    private async Task<ImportReport> ImportBytesAsync(string fileName, byte[] bytes, CancellationToken cancellationToken)
    {
        var sha256 = Sha256(bytes);
        if (await db.SourceDocuments.AnyAsync(d => d.Sha256 == sha256, cancellationToken))
        {
            return new ImportReport(fileName, ImportOutcome.Unchanged, 0, []);
        }

        var decoded = SeedDecoder.Decode(bytes);
        if (!decoded.IsReadable)
        {
            return await RefuseAsync(fileName, sha256, decoded.Refusal, cancellationToken);
        }

        var file = decoded.ToFile(fileName);
        if (!TryParse(file, out var parsed))
        {
            return await RefuseAsync(fileName, sha256, "The document could not be read; the log has the details.", cancellationToken);
        }

        if (parsed.Stories.Count == 0)
        {
            return await RefuseAsync(fileName, sha256, "The document has no text that could be a story.", cancellationToken);
        }

        return await StoreAsync(file, decoded.Encoding, sha256, parsed, ImportTerms.AtStart, cancellationToken);
    }

    /// <summary>
    /// Stores a document already read, with its stories and outcomes on these terms, in one transaction with all that is staged besides. The caller
    /// sees to it that its bytes are new.
    /// </summary>
    public async Task<ImportReport> StoreAsync(
        SeedFile file, string encoding, string sha256, ParsedSeed parsed, ImportTerms terms, CancellationToken cancellationToken, Action<SourceDocument>? stored = null)
    {
        var fileName = file.Name;
        var previous = await db.SourceDocuments
            .Where(d => d.FileName == fileName)
            .OrderByDescending(d => d.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var document = ParsedSeedMapper.ToDocument(file, encoding, sha256, parsed, time.GetUtcNow().UtcDateTime, previous?.Id);
        var problems = parsed.Problems.ToList();

        var staged = previous is null
            ? await new NewDocument(db, editor, markdown).StageAsync(document, parsed, terms, problems, cancellationToken)
            : await new ChangedDocument(db, editor, terms).StageAsync(previous, document, parsed, problems, cancellationToken);
        await new OutcomeWriter(db, time).StageAsync(document, parsed, staged, problems, cancellationToken);

        db.SourceDocuments.Add(document);
        stored?.Invoke(document);
        db.ImportRuns.Add(Run(fileName, sha256, previous is null ? ImportResult.Imported : ImportResult.Revised, problems, document, parsed.Spans));
        db.AuditEntries.Add(new AuditEntry
        {
            AtUtc = time.GetUtcNow().UtcDateTime,
            Actor = terms.Actor,
            Action = previous is null ? "document.imported" : "document.revised",
            Subject = fileName,
        });
        await editor.CommitAsync(cancellationToken);
        return new ImportReport(fileName, previous is null ? ImportOutcome.Imported : ImportOutcome.Revised, staged.Stories.Count, problems);
    }

    // The same trouble with the same bytes is recorded once, however often the portal starts.
    private async Task<ImportReport> RefuseAsync(string fileName, string sha256, string sentence, CancellationToken cancellationToken)
    {
        var problem = new ParseProblem(0, sentence);
        var known = await db.ImportRuns.AnyAsync(r => r.FileName == fileName && r.Sha256 == sha256, cancellationToken);
        if (!known)
        {
            db.ImportRuns.Add(Run(fileName, sha256, ImportResult.Refused, [problem], null, null));
            await editor.CommitAsync(cancellationToken);
        }

        return new ImportReport(fileName, ImportOutcome.Refused, 0, [problem]);
    }

    // The one place that catches everything: a document that trips the parser must not stop the others or the site.
    private bool TryParse(SeedFile file, [NotNullWhen(true)] out ParsedSeed? parsed)
    {
        try
        {
            parsed = SeedParser.Parse(file);
            return true;
        }
        catch (Exception e)
        {
            logger.LogError(e, "The parser failed on {Document}", file.Name);
            parsed = null;
            return false;
        }
    }

    private ImportRun Run(
        string fileName, string sha256, ImportResult result, IReadOnlyList<ParseProblem> problems, SourceDocument? document, IReadOnlyList<SeedSpan>? spans) =>
        new()
        {
            StartedUtc = time.GetUtcNow().UtcDateTime,
            FileName = fileName,
            Sha256 = sha256,
            Result = result,
            SourceDocument = document,
            Spans = spans is null ? null : SpanJson.Write(spans),
            Problems = [.. problems.Select(p => new ImportProblem { Line = p.Line, Message = Fit(p.Message) })],
        };

    private void Log(ImportReport report, TimeSpan elapsed)
    {
        var level = report.Outcome == ImportOutcome.Refused ? LogLevel.Warning : LogLevel.Information;
        logger.Log(
            level, "{Document}: {Outcome}, {StoryCount} stories, {ProblemCount} problems, {Milliseconds:0} ms",
            report.FileName, report.Outcome, report.Stories, report.Problems.Count, elapsed.TotalMilliseconds);
        foreach (var problem in report.Problems)
        {
            logger.Log(level, "{Document} line {Line}: {Problem}", report.FileName, problem.Line, problem.Message);
        }
    }

    private static string Fit(string message) =>
        message.Length <= ImportProblem.MessageMaxLength ? message : message[..(ImportProblem.MessageMaxLength - 1)] + "…";

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
