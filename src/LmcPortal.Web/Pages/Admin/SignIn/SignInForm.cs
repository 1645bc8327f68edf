using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Pages.Admin.SignIn;

/// <summary>What the door asks.</summary>
public sealed class SignInForm
{
    [Required(ErrorMessage = "Please give the e-mail address of your account.")]
    [StringLength(Editor.EmailMaxLength, ErrorMessage = "This is longer than any address of an account.")]
    public string Email { get; set; } = "";

    [Required(ErrorMessage = "Please give your password.")]
    [StringLength(PasswordRules.MaxLength, ErrorMessage = "This is longer than any password can be.")]
    public string Password { get; set; } = "";
}
