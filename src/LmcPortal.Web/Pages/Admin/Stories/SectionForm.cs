namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A section in the form; what a browser leaves empty is null.</summary>
public sealed class SectionForm
{
    /// <summary>Empty for a section that has not been saved.</summary>
    public string? Anchor { get; set; }

    public string? Heading { get; set; }

    public string? Theme { get; set; }

    public string? Markdown { get; set; }

    public int? SourceStart { get; set; }

    public int? SourceLength { get; set; }
}
