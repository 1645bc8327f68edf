using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace LmcPortal.Web.Stories.Unsaved;

/// <summary>The fields of a form as JSON, as they were sent.</summary>
public static class KeptFields
{
    /// <summary>What fields of a story's form are called before the point.</summary>
    public const string Prefix = "Form.";

    public static string Write(IFormCollection form) => JsonSerializer.Serialize(
        form.Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToArray()));

    public static FormCollection Read(string json) =>
        new((JsonSerializer.Deserialize<Dictionary<string, string[]>>(json) ?? []).ToDictionary(f => f.Key, f => new StringValues(f.Value)));

    /// <summary>The story's number that the form began from.</summary>
    public static int NumberOf(IFormCollection form) => int.TryParse(form[Prefix + "Number"], CultureInfo.InvariantCulture, out var number) ? number : 0;
}
