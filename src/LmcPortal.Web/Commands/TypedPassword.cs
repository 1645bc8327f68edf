using System.Text;
using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Commands;

/// <summary>A password from whoever runs a command: typed unseen at a terminal, or the first line of what is piped in.</summary>
internal static class TypedPassword
{
    /// <summary>Empty when none was given.</summary>
    public static async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        if (Console.IsInputRedirected)
        {
            return await Console.In.ReadLineAsync(cancellationToken) ?? "";
        }

        await Console.Error.WriteAsync($"Password, at least {PasswordRules.MinLength} characters (Enter alone: print a one-time link): ");
        var typed = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }

        await Console.Error.WriteLineAsync();
        return typed.ToString();
    }
}
