namespace LmcPortal.Web.Media;

/// <summary>The files of all media, each under the hash of its content, in a folder that no web server serves.</summary>
public sealed class MediaFolder(PortalOptions options)
{
    private string Root => Path.Combine(options.DataPath, "media");

    public string PathOf(string sha256) => Path.Combine(Root, sha256[..2], sha256);

    /// <summary>
    /// Writes a file whole or not at all: under another name first, through to the disk, then under its own. What is there already is
    /// the same.
    /// </summary>
    public async Task WriteAsync(string sha256, byte[] bytes, CancellationToken cancellationToken)
    {
        var path = PathOf(sha256);
        if (File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + "." + Guid.NewGuid().ToString("N");
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(bytes, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public void Delete(string sha256) => File.Delete(PathOf(sha256));
}
