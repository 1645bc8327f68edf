using LmcPortal.Data.Editors;

namespace LmcPortal.Web.Tests.Security;

/// <summary>Reads <c>access-matrix.txt</c>: who gets which answer at every address of the portal.</summary>
internal static class AccessMatrix
{
    public const string Path = "tests/LmcPortal.Web.Tests/Security/access-matrix.txt";

    /// <summary>The columns: nobody signed in, then each role.</summary>
    public static readonly IReadOnlyList<EditorRole?> Persons = [null, EditorRole.Writer, EditorRole.Editor, EditorRole.Admin];

    /// <summary>The answers by "METHOD address".</summary>
    public static IReadOnlyDictionary<string, string[]> Read() => Repository.Read(Path).Split('\n')
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(cells => $"{cells[0]} {cells[1]}", cells => cells[2..]);

    public static string Write(string key, IEnumerable<string> answers)
    {
        var cells = key.Split(' ');
        return $"{cells[0],-5} {cells[1],-48} {string.Join(' ', answers.Select(a => a.PadRight(8)))}".TrimEnd();
    }
}
