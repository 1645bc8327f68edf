namespace LmcPortal.Web.Media;

/// <summary>One file as it shall be kept. Pixels are 0 for a document.</summary>
public sealed record MadeFile(int Width, int Height, byte[] Bytes);
