using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Outcomes;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>A public note beside an outcome.</summary>
public sealed class NoteForm
{
    [Required(ErrorMessage = "Please write the note.")]
    [StringLength(OutcomeNote.TextMaxLength, ErrorMessage = "Please keep the note within 2,000 characters.")]
    public string Text { get; set; } = "";
}
