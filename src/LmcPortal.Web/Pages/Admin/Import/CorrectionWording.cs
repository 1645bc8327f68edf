using LmcPortal.Text.Seeds.Corrections;
using LmcPortal.Text.Themes;

namespace LmcPortal.Web.Pages.Admin.Import;

internal static class CorrectionWording
{
    public static string Of(CorrectionKind kind, string? value) => kind switch
    {
        CorrectionKind.Keep => "kept as it was:",
        CorrectionKind.Drop => "left out:",
        CorrectionKind.StartStory => "a story starts:",
        CorrectionKind.JoinStory => "no story starts:",
        CorrectionKind.StartSection => "a section starts:",
        CorrectionKind.JoinSection => "no section starts:",
        CorrectionKind.RenameStory => $"story renamed “{value}”, was:",
        CorrectionKind.RenameSection => $"section renamed “{value}”, begins:",
        CorrectionKind.SetTheme => $"theme {(value is null ? null : ThemeCatalog.LabelOf(value, "en")) ?? "none"}, section begins:",
        _ => "story rejected:",
    };
}
