using System.ComponentModel.DataAnnotations;
using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Pages.Admin.Users;

/// <summary>Whom to invite, as what.</summary>
public sealed class InviteForm
{
    [Required(ErrorMessage = "Please give the name of the person, as histories shall show it.")]
    [StringLength(Editor.NameMaxLength, ErrorMessage = "Please give a name of at most 100 characters.")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Please give the person's e-mail address.")]
    [EmailAddress(ErrorMessage = "Please give an e-mail address, such as name@example.org.")]
    [StringLength(Editor.EmailMaxLength, ErrorMessage = "Please give an address of at most 200 characters.")]
    public string Email { get; set; } = "";

    [EnumDataType(typeof(EditorRole), ErrorMessage = "Please choose one of the roles.")]
    public EditorRole Role { get; set; } = EditorRole.Writer;
}
