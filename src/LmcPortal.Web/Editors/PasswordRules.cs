using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;

namespace LmcPortal.Web.Editors;

/// <summary>Length, and not one of the passwords that are tried first. No rules about digits and signs: they make passwords worse.</summary>
internal sealed class PasswordRules : IPasswordValidator<Editor>
{
    public const int MinLength = 12;
    public const int MaxLength = 256;

    // "password1234" is two deep, four common words with spaces between them are seven.
    private const int MinDepth = 6;

    private const int OwnWordMinLength = 3;

    public Task<IdentityResult> ValidateAsync(UserManager<Editor> manager, Editor user, string? password) => Task.FromResult(Check(user, password ?? ""));

    private static IdentityResult Check(Editor editor, string password)
    {
        if (password.Length > MaxLength)
        {
            return Refuse($"Please choose a password of at most {MaxLength} characters.");
        }

        // Shorter ones are refused by Identity's own rule.
        return password.Length < MinLength || CommonPasswords.Depth(password, OwnWords(editor)) >= MinDepth
            ? IdentityResult.Success
            : Refuse("This password is too easy to guess: it is made of common words, of your name or the portal's, or of rows of characters. Four or five unrelated words make a good one.");
    }

    private static List<string> OwnWords(Editor editor) =>
    [
        .. $"{editor.Name} {editor.Email}".ToLowerInvariant().Split([' ', '@', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= OwnWordMinLength),
    ];

    private static IdentityResult Refuse(string sentence) => IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = sentence });
}
