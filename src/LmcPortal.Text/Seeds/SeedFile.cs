namespace LmcPortal.Text.Seeds;

/// <summary>A seed document after decoding: what every stage of the pipeline starts from.</summary>
/// <param name="Name">File name without folders ("000_9e21a8365826b06b.txt"); its ending chooses the format unless one is given.</param>
/// <param name="Text">The whole decoded text, byte-order mark, line ends and no-break spaces included. All offsets are UTF-16 characters into it.</param>
public sealed record SeedFile(string Name, string Text)
{
    /// <summary>What the content says it is; without that, the format by file ending.</summary>
    public SeedFormat Format { get; init; } = FormatOf(Name);

    // .md, .markdown, .html, .htm; anything else is plain text.
    private static SeedFormat FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => SeedFormat.Markdown,
        ".html" or ".htm" => SeedFormat.Html,
        _ => SeedFormat.PlainText,
    };
}
