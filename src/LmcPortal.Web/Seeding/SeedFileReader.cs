using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Seeding;

/// <summary>Reads seed files whole, and only what is safe to read. It never throws for a bad file.</summary>
public static class SeedFileReader
{
    /// <summary>Most files taken from one folder.</summary>
    public const int MaxFiles = 20_000;

    private static readonly HashSet<string> Endings =
        new([".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The files of a folder in the order of their names; hidden files and folders inside it are left alone.</summary>
    public static IReadOnlyList<string> List(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFileSystemEntries(folder)
                .Where(path => !Path.GetFileName(path).StartsWith('.') && !IsPlainFolder(path))
                .Order(StringComparer.Ordinal)
                .Take(MaxFiles)]
            : [];

    /// <summary>The file's bytes as they are now, or a sentence for the operator.</summary>
    public static async Task<SeedFileContent> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (Refusal(file) is { } refusal)
            {
                return Refused(refusal);
            }

            var (length, written) = (file.Length, file.LastWriteTimeUtc);
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            file.Refresh();
            return bytes.LongLength == length && file.Length == length && file.LastWriteTimeUtc == written
                ? new SeedFileContent(name, bytes, null)
                : Refused("The file changed while it was read. It is read again at the next start, or with 'import'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused($"The file cannot be read: {e.Message}");
        }

        SeedFileContent Refused(string sentence) => new(name, [], sentence);
    }

    private static string? Refusal(FileInfo file)
    {
        if (!file.Exists)
        {
            return "There is no such file.";
        }

        // A link could point outside the folder.
        if (file.LinkTarget is not null)
        {
            return "This is a link, not a file. Put the document itself here.";
        }

        // A pipe or a device has no length either, and opening one could wait for ever.
        if (file.Length == 0)
        {
            return "The file is empty. Put the document here again.";
        }

        if (!Endings.Contains(file.Extension))
        {
            return $"'{file.Extension}' files are not read. Save the document as .txt, .md, .html, .docx or .pdf.";
        }

        return file.Length > SeedDecoder.MaxBytes
            ? $"The file has {file.Length:N0} bytes; {SeedDecoder.MaxBytes:N0} is the most. Split it into several documents."
            : null;
    }

    private static bool IsPlainFolder(string path) =>
        Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null;
}
