using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LmcPortal.Data;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.DataSets;

/// <summary>Everything that readers may see as one zip archive: each set as JSON Lines and as CSV, and what its fields mean. Streamed, in the memory of a few records.</summary>
internal sealed class DataDump(PortalDbContext db, PortalDataSets sets, RecordJson json, PublicAddress address)
{
    private static readonly DownloadFormat[] Formats = [.. DownloadFormat.All.Where(f => f.Extension is "jsonl" or "csv")];

    // What a zip archive can say: years from 1980 on. A store in which nothing was published yet is older.
    private static readonly DateTime FirstZipDay = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var before = await VersionAsync(cancellationToken);
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken);
        await WriteAsync(zip, "dictionary.json", before, DataDictionary.Of(sets.All), cancellationToken);
        await WriteAsync(zip, "datapackage.json", before, DataPackage.Of(sets.All, $"{before.Number}", before.ChangedUtc, address), cancellationToken);
        var counts = new Dictionary<string, long>();
        foreach (var set in sets.All)
        {
            foreach (var format in Formats)
            {
                counts[set.Name] = await WriteAsync(zip, set, format, before, cancellationToken);
            }
        }

        // Last, because only now it is known whether an editor published something meanwhile.
        var readMe = DumpReadMe.Of(sets.All, counts, before, await VersionAsync(cancellationToken), address);
        await WriteAsync(zip, "README.txt", before, Encoding.UTF8.GetBytes(readMe), cancellationToken);
    }

    private Task<ContentVersion> VersionAsync(CancellationToken cancellationToken) =>
        db.ContentVersions.AsNoTracking().SingleAsync(v => v.Id == ContentVersion.SingleId, cancellationToken);

    private async Task<long> WriteAsync(ZipArchive zip, DataSet set, DownloadFormat format, ContentVersion version, CancellationToken cancellationToken)
    {
        await using var entry = await OpenAsync(zip, $"{set.Name}.{format.Extension}", version, cancellationToken);
        await using var writer = format.Open(new DownloadTarget(entry, set.Shape, set.Title, [], json, address));
        var count = 0L;
        await foreach (var record in set.Read(cancellationToken))
        {
            await writer.WriteAsync(record, cancellationToken);
            count++;
        }

        await writer.FinishAsync(cancellationToken);
        return count;
    }

    private static Task WriteAsync(ZipArchive zip, string name, ContentVersion version, JsonObject json, CancellationToken cancellationToken) =>
        WriteAsync(zip, name, version, JsonSerializer.SerializeToUtf8Bytes(json, DataJson.Options), cancellationToken);

    private static async Task WriteAsync(ZipArchive zip, string name, ContentVersion version, byte[] content, CancellationToken cancellationToken)
    {
        await using var entry = await OpenAsync(zip, name, version, cancellationToken);
        await entry.WriteAsync(content, cancellationToken);
    }

    // The same content makes the same archive: its files are as old as the content is.
    private static Task<Stream> OpenAsync(ZipArchive zip, string name, ContentVersion version, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(version.ChangedUtc < FirstZipDay ? FirstZipDay : version.ChangedUtc, TimeSpan.Zero);
        return entry.OpenAsync(cancellationToken);
    }
}
