using System.Security.Cryptography;
using LmcPortal.Data;
using LmcPortal.Data.Media;
using LmcPortal.Text.Words;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Media;

/// <summary>Adds, replaces, describes and deletes media. Files come first and rows after them: a row is never without its file.</summary>
public sealed class MediaShelf(PortalDbContext db, PictureMaker maker, MediaFolder folder, MediaUses uses, CurrentEditor current, AuditWriter audit, TimeProvider time)
{
    public async Task<MediaAnswer> AddAsync(string fileName, byte[] bytes, MediaWords words, CancellationToken cancellationToken)
    {
        var made = await maker.MakeAsync(bytes, cancellationToken);
        if (made.Refusal is { } refusal)
        {
            return MediaAnswer.Refused("File", refusal);
        }

        var now = time.GetUtcNow().UtcDateTime;
        var asset = new MediaAsset { Slug = await SlugAsync(fileName, cancellationToken), ContentType = made.ContentType, AddedBy = current.Required.Name, AddedUtc = now };
        if (Describe(asset, words) is { } problem)
        {
            return problem;
        }

        asset.Files = await KeepAsync(made, cancellationToken);
        db.MediaAssets.Add(asset);
        audit.Write("media.added", asset.Slug);
        await db.SaveChangesAsync(cancellationToken);
        return MediaAnswer.Done(asset.Id);
    }

    /// <summary>Puts another file behind the address. Old files stay for pages that are being read.</summary>
    public Task<MediaAnswer> ReplaceAsync(int id, int seenVersion, byte[] bytes, CancellationToken cancellationToken) => ChangeAsync(id, seenVersion, async asset =>
    {
        var made = await maker.MakeAsync(bytes, cancellationToken);
        if ((made.Refusal ?? (made.ContentType == MediaAsset.PdfType == asset.IsPicture ? "Please replace a picture by a picture and a document by a document." : null)) is { } refusal)
        {
            return MediaAnswer.Refused("File", refusal);
        }

        db.RemoveRange(asset.Files);
        asset.ContentType = made.ContentType;
        asset.Files = await KeepAsync(made, cancellationToken);
        audit.Write("media.replaced", asset.Slug);
        return null;
    }, cancellationToken);

    public Task<MediaAnswer> DescribeAsync(int id, int seenVersion, MediaWords words, CancellationToken cancellationToken) => ChangeAsync(id, seenVersion, asset =>
    {
        audit.Write("media.described", asset.Slug);
        return Task.FromResult(Describe(asset, words));
    }, cancellationToken);

    /// <summary>Deletes what no story and no history names.</summary>
    public async Task<MediaAnswer> DeleteAsync(int id, CancellationToken cancellationToken)
    {
        var asset = await db.MediaAssets.Include(a => a.Files).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (asset is null)
        {
            return MediaAnswer.Refused("", "It is gone already.");
        }

        if (await uses.IsNamedAsync(asset.Slug, cancellationToken))
        {
            return MediaAnswer.Refused("", "It is used, now or in an earlier version of a story, and stays.");
        }

        var files = asset.Files.ConvertAll(f => f.Sha256);
        db.MediaAssets.Remove(asset);
        audit.Write("media.deleted", asset.Slug);
        await db.SaveChangesAsync(cancellationToken);
        foreach (var sha256 in files.Except(await db.MediaFiles.Where(f => files.Contains(f.Sha256)).Select(f => f.Sha256).ToListAsync(cancellationToken)))
        {
            folder.Delete(sha256);
        }

        return MediaAnswer.Done(id);
    }

    private async Task<MediaAnswer> ChangeAsync(int id, int seenVersion, Func<MediaAsset, Task<MediaAnswer?>> change, CancellationToken cancellationToken)
    {
        var asset = await db.MediaAssets.Include(a => a.Files).SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (asset is null || asset.Version != seenVersion)
        {
            return MediaAnswer.Refused("", "Somebody else has changed it since you opened this page. Nothing was saved; look at it once more.");
        }

        if (await change(asset) is { } problem)
        {
            return problem;
        }

        (asset.Version, asset.ChangedUtc) = (asset.Version + 1, time.GetUtcNow().UtcDateTime);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return MediaAnswer.Done(id);
        }
        catch (DbUpdateConcurrencyException)
        {
            return MediaAnswer.Refused("", "Somebody else has changed it at the same moment. Nothing was saved; look at it once more.");
        }
    }

    private MediaAnswer? Describe(MediaAsset asset, MediaWords words)
    {
        var alt = words.Alt?.Trim() ?? "";
        if (asset.IsPicture && alt.Length == 0 == !words.IsDecorative)
        {
            return MediaAnswer.Refused("Alt", "Please say what the picture shows, or tick that it is decorative: one of the two.");
        }

        if (new[] { alt, words.Caption, words.Credit }.Any(w => w?.Length > MediaAsset.WordsMaxLength))
        {
            return MediaAnswer.Refused("Alt", $"Please use at most {MediaAsset.WordsMaxLength} characters for each text.");
        }

        (asset.Alt, asset.IsDecorative, asset.ChangedUtc) = (alt, asset.IsPicture && words.IsDecorative, time.GetUtcNow().UtcDateTime);
        (asset.Caption, asset.Credit) = (NullIfEmpty(words.Caption), NullIfEmpty(words.Credit));
        return null;
    }

    private async Task<List<MediaFile>> KeepAsync(MadeMedia made, CancellationToken cancellationToken)
    {
        var files = new List<MediaFile>();
        foreach (var file in made.Files)
        {
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes));
            await folder.WriteAsync(sha256, file.Bytes, cancellationToken);
            files.Add(new MediaFile { Width = file.Width, Height = file.Height, Length = file.Bytes.LongLength, Sha256 = sha256 });
        }

        return files;
    }

    private Task<string> SlugAsync(string fileName, CancellationToken cancellationToken)
    {
        var wanted = Slug.Of(Path.GetFileNameWithoutExtension(fileName.Split('/', '\\')[^1]));
        wanted = wanted[..Math.Min(wanted.Length, MediaAsset.SlugMaxLength - 10)].Trim('-');
        return Slugs.FirstFreeAsync(wanted.Length == 0 ? "file" : wanted, slug => db.MediaAssets.AnyAsync(a => a.Slug == slug, cancellationToken));
    }

    private static string? NullIfEmpty(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
