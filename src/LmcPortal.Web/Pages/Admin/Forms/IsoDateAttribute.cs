using System.ComponentModel.DataAnnotations;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Pages.Admin.Forms;

/// <summary>A date as exactly as it is known: 2023, 2023-12 or 2023-12-02. Nothing is fine too.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IsoDateAttribute() : ValidationAttribute("Please write the date as 2023, 2023-12 or 2023-12-02.")
{
    public override bool IsValid(object? value) => value is not string { Length: > 0 } text || PartialDate.TryParseIso(text, out _);
}
