using System.Diagnostics.CodeAnalysis;

namespace LmcPortal.Text.Seeds;

/// <summary>The text of a file, or the sentence that says why there is none.</summary>
/// <param name="Text">The whole text, a byte-order mark included; null when refused.</param>
/// <param name="Encoding">Name of the encoding found ("UTF-8", "UTF-16 LE", "UTF-16 BE", "GB18030") or of the reader ("Word", "PDF"); null when refused.</param>
/// <param name="Refusal">For a person: what is wrong, where, and what to do; null when the file was read.</param>
public sealed record DecodedSeed(string? Text, string? Encoding, string? Refusal)
{
    /// <summary>What the content says the text is; null leaves it to the file's name.</summary>
    public SeedFormat? Format { get; init; }

    /// <summary>True when there is a text.</summary>
    [MemberNotNullWhen(true, nameof(Text), nameof(Encoding))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsReadable => Refusal is null;

    /// <summary>The document under its name; throws when the file was refused.</summary>
    public SeedFile ToFile(string name)
    {
        var file = new SeedFile(name, Text ?? throw new InvalidOperationException(Refusal));
        return Format is { } format ? file with { Format = format } : file;
    }
}
