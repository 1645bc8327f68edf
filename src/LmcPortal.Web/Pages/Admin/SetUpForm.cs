using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>Who the first administrator is.</summary>
public sealed class SetUpForm
{
    [Required(ErrorMessage = "Please give your e-mail address.")]
    [EmailAddress(ErrorMessage = "Please give an e-mail address, such as name@example.org.")]
    [StringLength(Editor.EmailMaxLength, ErrorMessage = "Please give an address of at most 200 characters.")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Please give your name, as histories shall show it.")]
    [StringLength(Editor.NameMaxLength, ErrorMessage = "Please give a name of at most 100 characters.")]
    public string Name { get; set; } = "";
}
