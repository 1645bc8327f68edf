using System.Security.Cryptography;
using LmcPortal.Data;
using LmcPortal.Data.Imports;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Seeds.Corrections;
using LmcPortal.Web.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Seeding.Desk;

/// <summary>
/// Takes documents from editors, keeps their corrections, and makes drafts of them in one step. Two editors at one document add to each
/// other's corrections; a step that settles something is refused when the other has changed it meanwhile.
/// </summary>
public sealed class ImportDesk(PortalDbContext db, SeedImporter importer, CurrentEditor current, AuditWriter audit, TimeProvider time, PortalOptions options)
{
    private const int Attempts = 4;

    /// <summary>Opens a session for a document, or says why it cannot be read. The bytes say what it is, not the name.</summary>
    public async Task<DeskAnswer> OpenAsync(string fileName, byte[] bytes, CancellationToken cancellationToken)
    {
        var decoded = SeedDecoder.Decode(bytes, options.ImportMaxMegabytes * 1024 * 1024);
        if (!decoded.IsReadable)
        {
            return DeskAnswer.Refused(decoded.Refusal);
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await db.SourceDocuments.AnyAsync(d => d.Sha256 == sha256, cancellationToken))
        {
            return DeskAnswer.Refused("This very document is here already; look for it in the list below.");
        }

        var now = time.GetUtcNow().UtcDateTime;
        var session = new ImportSession
        {
            FileName = NameOf(fileName), Sha256 = sha256, Encoding = decoded.Encoding, Format = decoded.ToFile(fileName).Format, Text = decoded.Text,
            OpenedBy = current.Required.Name, OpenedUtc = now, ChangedBy = current.Required.Name, ChangedUtc = now,
        };
        db.ImportSessions.Add(session);
        audit.Write("import.opened", session.FileName, sha256);
        await db.SaveChangesAsync(cancellationToken);
        return DeskAnswer.Ok($"{session.FileName} is read. Nothing is public; look it through.", session.Id);
    }

    /// <summary>Adds a correction. What somebody else corrected meanwhile stays.</summary>
    public async Task<DeskAnswer> CorrectAsync(int id, int seenVersion, CorrectionKind kind, int start, int length, string? value, CancellationToken cancellationToken)
    {
        var line = 1;
        var answer = await ChangeAsync(id, seenVersion, session =>
        {
            if (value?.Length > SeedCorrection.ValueMaxChars || SeedCorrection.Of(kind, session.Text, start, length, value) is not { } correction)
            {
                return "The text has no such place, or the name is longer than 300 characters.";
            }

            if (session.Corrections.Count >= ImportCorrection.MaxCount)
            {
                return $"There are {ImportCorrection.MaxCount} corrections, which is the most; correct the document itself and add it again.";
            }

            line = new LineIndex(session.Text).LineOf(correction.Start);
            session.Corrections.Add(new ImportCorrection
            {
                Kind = correction.Kind, Start = correction.Start, Length = correction.Length, Words = correction.Words, Value = correction.Value,
                Author = current.Required.Name, MadeUtc = time.GetUtcNow().UtcDateTime,
            });
            return null;
        }, "Corrected.", cancellationToken);
        return answer with { Line = line };
    }

    /// <summary>Takes a correction back; one that is gone already is no fault.</summary>
    public Task<DeskAnswer> UndoAsync(int id, int seenVersion, int correctionId, CancellationToken cancellationToken) =>
        ChangeAsync(id, seenVersion, session =>
        {
            session.Corrections.RemoveAll(c => c.Id == correctionId);
            return null;
        }, "Undone.", cancellationToken);

    /// <summary>Puts a document aside. It stays on record.</summary>
    public Task<DeskAnswer> DiscardAsync(int id, int seenVersion, CancellationToken cancellationToken) =>
        ChangeAsync(id, seenVersion, session =>
        {
            session.State = ImportSessionState.Discarded;
            audit.Write("import.discarded", session.FileName);
            return null;
        }, "Put aside. Nothing came of it.", cancellationToken);

    /// <summary>Stores the document with its stories as drafts, all or nothing. Only once, and only as the editor has seen it.</summary>
    public async Task<DeskAnswer> MakeDraftsAsync(int id, int seenVersion, CancellationToken cancellationToken)
    {
        var session = await LoadAsync(id, cancellationToken);
        if (Refusal(session) is { } refusal)
        {
            return DeskAnswer.Refused(refusal);
        }

        if (session!.Version != seenVersion)
        {
            return DeskAnswer.Refused($"{session.ChangedBy} has corrected the document since you opened this page. Look at it once more; no drafts were made.");
        }

        var parsed = Parse(session);
        if (parsed.Stories.Count == 0)
        {
            return DeskAnswer.Refused("The document has no story left; undo a rejection first.");
        }

        var report = await StoreAsync(session, parsed, cancellationToken);
        return report is null
            ? DeskAnswer.Refused("Somebody else saved at the same moment, or the document is here already. Nothing was made; look at it once more.")
            : DeskAnswer.Ok(report.Outcome == ImportOutcome.Revised
                ? "The document is a new version of one that is here: changed stories got proposals, new ones are drafts."
                : $"{report.Stories} drafts are made. Readers see nothing of them yet.");
    }

    /// <summary>What becomes of the document as it is corrected now.</summary>
    public static ParsedSeed Parse(ImportSession session) => SeedParser.Parse(
        new SeedFile(session.FileName, session.Text) { Format = session.Format }, [.. session.Corrections.OrderBy(c => c.Id).Select(c => c.ToSeedCorrection())]);

    private async Task<ImportReport?> StoreAsync(ImportSession session, ParsedSeed parsed, CancellationToken cancellationToken)
    {
        var editor = current.Required;
        var file = new SeedFile(session.FileName, session.Text) { Format = session.Format };
        Stamp(session);
        session.State = ImportSessionState.Drafted;
        try
        {
            return await importer.StoreAsync(file, session.Encoding, session.Sha256, parsed, ImportTerms.AtTheDesk(editor.Email, editor.Name), cancellationToken, d => session.SourceDocument = d);
        }
        catch (DbUpdateException)
        {
            return null;
        }
    }

    // Corrections are rows of their own: after somebody else's step the same one is made again on top of it.
    private async Task<DeskAnswer> ChangeAsync(int id, int seenVersion, Func<ImportSession, string?> change, string told, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var session = await LoadAsync(id, cancellationToken);
            var other = session is not null && session.Version != seenVersion ? $" {session.ChangedBy} has corrected it too meanwhile; nothing of that is lost." : "";
            if ((Refusal(session) ?? change(session!)) is { } refusal)
            {
                return DeskAnswer.Refused(refusal);
            }

            Stamp(session!);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return DeskAnswer.Ok(told + other, id);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Read again what the other has left.
            }
        }
    }

    private Task<ImportSession?> LoadAsync(int id, CancellationToken cancellationToken) =>
        db.ImportSessions.Include(s => s.Corrections).SingleOrDefaultAsync(s => s.Id == id, cancellationToken);

    private void Stamp(ImportSession session) =>
        (session.Version, session.ChangedBy, session.ChangedUtc) = (session.Version + 1, current.Required.Name, time.GetUtcNow().UtcDateTime);

    private static string? Refusal(ImportSession? session) => session?.State switch
    {
        null => "There is no such document on the desk.",
        ImportSessionState.Drafted => "Drafts were made of this document already; correct them as stories.",
        ImportSessionState.Discarded => "This document was put aside; add it again to go on.",
        _ => null,
    };

    // Browsers may send a path; histories and addresses show the name.
    private static string NameOf(string fileName)
    {
        var name = new string([.. fileName.Split('/', '\\')[^1].Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "document" : name[..Math.Min(name.Length, SourceDocument.FileNameMaxLength)];
    }
}
