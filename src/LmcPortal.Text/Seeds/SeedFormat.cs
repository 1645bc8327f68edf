namespace LmcPortal.Text.Seeds;

/// <summary>How a seed document marks its structure.</summary>
public enum SeedFormat
{
    /// <summary>Nothing is marked; structure is found in the words.</summary>
    PlainText,

    /// <summary>CommonMark, with or without YAML front matter.</summary>
    Markdown,

    /// <summary>A web page or a fragment of one.</summary>
    Html,
}
