using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Pages.Admin.Forms;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>Who says otherwise, what, and where that can be read.</summary>
public sealed class DisputeForm
{
    [Required(ErrorMessage = "Please say who disputes it.")]
    [StringLength(OutcomeDispute.ByMaxLength, ErrorMessage = "Please give a name of at most 300 characters.")]
    public string By { get; set; } = "";

    [Required(ErrorMessage = "Please say what they say instead.")]
    [StringLength(OutcomeDispute.SaysMaxLength, ErrorMessage = "Please keep it within 2,000 characters.")]
    public string Says { get; set; } = "";

    [Required(ErrorMessage = "Please give the title of the source in which they say so.")]
    [StringLength(OutcomeDispute.SourceTitleMaxLength, ErrorMessage = "Please give a title of at most 400 characters.")]
    public string SourceTitle { get; set; } = "";

    [WebAddress]
    [StringLength(OutcomeDispute.UrlMaxLength, ErrorMessage = "Please give an address of at most 1,000 characters.")]
    public string? SourceUrl { get; set; }
}
