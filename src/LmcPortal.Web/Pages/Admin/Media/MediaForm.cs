namespace LmcPortal.Web.Pages.Admin.Media;

/// <summary>A file, and what an editor says about it.</summary>
public sealed class MediaForm
{
    public IFormFile? File { get; set; }

    public string? Alt { get; set; }

    public bool IsDecorative { get; set; }

    public string? Caption { get; set; }

    public string? Credit { get; set; }
}
