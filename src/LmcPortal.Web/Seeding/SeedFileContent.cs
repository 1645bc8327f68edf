namespace LmcPortal.Web.Seeding;

/// <summary>The bytes of one file, or the sentence that says why there are none.</summary>
public sealed record SeedFileContent(string FileName, byte[] Bytes, string? Refusal);
