using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LmcPortal.Web.DataSets;

/// <summary>How what describes the data is written: for people too, every script as itself.</summary>
internal static class DataJson
{
    public static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
