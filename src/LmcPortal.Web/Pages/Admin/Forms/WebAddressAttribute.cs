using System.ComponentModel.DataAnnotations;

namespace LmcPortal.Web.Pages.Admin.Forms;

/// <summary>An address that readers can follow: absolute, http or https. Nothing is fine too.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressAttribute() : ValidationAttribute("Please give the whole address, beginning with https:// or http://.")
{
    public override bool IsValid(object? value) =>
        value is not string { Length: > 0 } text || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
