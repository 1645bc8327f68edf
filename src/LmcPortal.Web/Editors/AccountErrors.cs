using Microsoft.AspNetCore.Identity;

namespace LmcPortal.Web.Editors;

/// <summary>Identity's refusals in the portal's words.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "Somebody else changed this at the same moment, so nothing was changed now. Please look at it again and repeat what you did.");

    public override IdentityError DuplicateUserName(string userName) =>
        Error(nameof(DuplicateUserName), $"There is already an account with the address {userName}.");

    public override IdentityError InvalidUserName(string? userName) =>
        Error(nameof(InvalidUserName), "Please give an e-mail address, such as name@example.org.");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "The current password is not right.");

    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"Please choose a password of at least {length} characters. Four or five unrelated words make a good one.");

    private static IdentityError Error(string code, string sentence) => new() { Code = code, Description = sentence };
}
