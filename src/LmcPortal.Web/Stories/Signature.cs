using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Stories;

/// <summary>Who saves, and what changed and why. Both end up in the public history.</summary>
public sealed record Signature(string Author, string Note)
{
    /// <summary>The machine's own name in histories and the audit log.</summary>
    public const string Importer = "importer";

    /// <summary>What readers are told of an author: machine or person, and of a person no name.</summary>
    public static string PublicLabel(string author) => author == Importer ? "the importer" : "an editor";

    /// <summary>Key of the editor; null for the machine.</summary>
    public int? AuthorId { get; init; }

    /// <summary>Who the audit log names: the editor's e-mail address.</summary>
    public string Actor { get; init; } = Author;

    /// <summary>An editor's.</summary>
    public static Signature Of(SignedInEditor editor, string note) => new(editor.Name, note) { AuthorId = editor.Id, Actor = editor.Email };
}
