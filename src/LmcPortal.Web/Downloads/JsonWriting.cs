using System.Text.Encodings.Web;
using System.Text.Json;

namespace LmcPortal.Web.Downloads;

/// <summary>How JSON is written for readers of data: every script and sign as itself, so that an address in it can be copied. Not for JSON inside HTML.</summary>
internal static class JsonWriting
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
