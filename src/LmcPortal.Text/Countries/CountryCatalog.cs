using System.Text.Json;

namespace LmcPortal.Text.Countries;

/// <summary>The six members of the LMC, from the embedded <c>countries.json</c>.</summary>
public static class CountryCatalog
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Content Loaded = Load();

    /// <summary>The members from the river's source to the sea.</summary>
    public static IReadOnlyList<CountryDefinition> All { get; } = [.. Loaded.Members.OrderBy(m => m.Order)];

    /// <summary>Names that hold a member's name but mean something else ("South China Sea").</summary>
    public static IReadOnlyList<string> Elsewhere => Loaded.Elsewhere;

    /// <summary>The member of an ISO 3166 alpha-2 code, or null for any other.</summary>
    public static CountryDefinition? Find(string code) => All.FirstOrDefault(c => c.Code == code);

    private static Content Load()
    {
        using var stream = typeof(CountryCatalog).Assembly.GetManifestResourceStream("countries.json")
            ?? throw new InvalidOperationException("countries.json is not embedded.");
        return JsonSerializer.Deserialize<Content>(stream, Options) ?? throw new InvalidOperationException("countries.json is empty.");
    }

    private sealed record Content(IReadOnlyList<CountryDefinition> Members, IReadOnlyList<string> Elsewhere);
}
