using System.Text.Json;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Reads the word lists that are versioned with the code that applies them.</summary>
internal static class EmbeddedData
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The embedded JSON file of that name. Throws when it is missing: the build is broken then.</summary>
    public static T Read<T>(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The embedded file {name} is missing.");
        return JsonSerializer.Deserialize<T>(stream, Options)
            ?? throw new InvalidOperationException($"The embedded file {name} is empty.");
    }
}
