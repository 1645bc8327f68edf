using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace LmcPortal.Web.Downloads;

/// <summary>How JSON is written for readers of data: every script as itself.</summary>
internal static class JsonWriting
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
