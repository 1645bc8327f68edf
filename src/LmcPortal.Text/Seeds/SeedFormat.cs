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

    /// <summary>A paragraph a line; "# " in front of a heading, one "#" for each level, and "- " in front of a list's item. What a Word document is read as.</summary>
    Outline,
}
