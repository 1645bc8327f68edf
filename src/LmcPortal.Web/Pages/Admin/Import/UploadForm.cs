using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Imports;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A file, or a text with a name to know it by.</summary>
public sealed class UploadForm
{
    /// <summary>Longest pasted text, characters.</summary>
    public const int TextMaxLength = 2_000_000;

    public IFormFile? File { get; set; }

    [StringLength(SourceDocument.FileNameMaxLength, ErrorMessage = "Please give a name of at most 255 characters.")]
    public string? Name { get; set; }

    [StringLength(TextMaxLength, ErrorMessage = "Please paste at most two million characters; add the document as a file instead.")]
    public string? Text { get; set; }
}
