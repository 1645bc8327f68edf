using LmcPortal.Data.Editors;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>An entry of the editors' menu, shown from the least role on. The page itself decides who may open it.</summary>
public sealed record AdminPlace(string Path, string Name, EditorRole Least)
{
    private static readonly AdminPlace[] All =
    [
        new(AdminLinks.Home, "Overview", EditorRole.Writer),
        new(AdminLinks.Import, "Import", EditorRole.Writer),
        new(AdminLinks.Outcomes, "Outcomes", EditorRole.Editor),
        new(AdminLinks.Stories, "Stories", EditorRole.Writer),
        new(AdminLinks.Media, "Media", EditorRole.Writer),
        new(AdminLinks.Account, "Your account", EditorRole.Writer),
        new(AdminLinks.Users, "People", EditorRole.Admin),
        new(AdminLinks.Audit, "Audit log", EditorRole.Admin),
    ];

    public static IEnumerable<AdminPlace> For(EditorRole role) => All.Where(place => role >= place.Least);

    /// <summary>"page" on the page itself, "true" on those below it, as <c>aria-current</c> wants it.</summary>
    public string? IsCurrent(PathString asked) =>
        asked == Path ? "page" : Path != AdminLinks.Home && asked.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase) ? "true" : null;
}
