using System.ComponentModel.DataAnnotations;
using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Pages.Admin.Forms;

/// <summary>A password chosen, and typed a second time because nobody sees it.</summary>
public sealed class NewPassword
{
    [Required(ErrorMessage = "Please choose a password.")]
    [StringLength(PasswordRules.MaxLength, ErrorMessage = "Please choose a password of at most 256 characters.")]
    public string Password { get; set; } = "";

    [Required(ErrorMessage = "Please type the password a second time.")]
    [Compare(nameof(Password), ErrorMessage = "The two passwords differ. Please type both again.")]
    [StringLength(PasswordRules.MaxLength, ErrorMessage = "The two passwords differ. Please type both again.")]
    public string Again { get; set; } = "";
}
