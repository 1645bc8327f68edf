using System.Text.Json;
using LmcPortal.Web.Downloads;

namespace LmcPortal.Web.DataSets;

/// <summary>How what describes the data is written: for people too, every script as itself.</summary>
internal static class DataJson
{
    public static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JsonWriting.Options.Encoder };
}
