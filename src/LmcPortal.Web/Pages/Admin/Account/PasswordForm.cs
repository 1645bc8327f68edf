using System.ComponentModel.DataAnnotations;
using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Pages.Admin.Account;

/// <summary>The password in use, asked for again before something weighty.</summary>
public sealed class PasswordForm
{
    [Required(ErrorMessage = "Please give your current password.")]
    [StringLength(PasswordRules.MaxLength, ErrorMessage = "The current password is not right.")]
    public string Current { get; set; } = "";
}
