using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LmcPortal.Web.Editors;

/// <summary>Nobody's password, checked where there is no account, so that such an answer takes as long as any other.</summary>
public sealed class DecoyPassword(IOptions<PasswordHasherOptions> hashing)
{
    private readonly Lazy<string> _hash = new(() =>
        new PasswordHasher<Editor>(hashing).HashPassword(new Editor { Email = "", Name = "" }, SecretHash.NewSecret()));

    public string Hash => _hash.Value;
}
