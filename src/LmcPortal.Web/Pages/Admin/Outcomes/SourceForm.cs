using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Pages.Admin.Forms;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>A further source that says the same.</summary>
public sealed class SourceForm
{
    [Required(ErrorMessage = "Please give the title of the source, with its publisher.")]
    [StringLength(OutcomeSource.TitleMaxLength, ErrorMessage = "Please give a title of at most 400 characters.")]
    public string Title { get; set; } = "";

    [WebAddress]
    [StringLength(OutcomeSource.UrlMaxLength, ErrorMessage = "Please give an address of at most 1,000 characters.")]
    public string? Url { get; set; }

    [IsoDate]
    public string? Published { get; set; }
}
