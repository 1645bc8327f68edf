using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LmcPortal.Web.Pages.Admin.Forms;

internal static class FormProblems
{
    /// <summary>Puts Identity's refusals beside the fields they speak of; a field the form lacks is null.</summary>
    public static void AddRefusals(this ModelStateDictionary problems, IdentityResult result, string? email, string? password)
    {
        foreach (var error in result.Errors)
        {
            var field = error.Code.Contains("Password", StringComparison.Ordinal) ? password : error.Code.Contains("UserName", StringComparison.Ordinal) ? email : null;
            problems.AddModelError(field ?? "", error.Description);
        }
    }
}
