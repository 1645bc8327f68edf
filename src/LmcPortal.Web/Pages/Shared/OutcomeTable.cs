using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Outcomes as a table that becomes cards on a phone.</summary>
// Kind: the only kind in it; null for a mixed table, which names the kind of each row.
public sealed record OutcomeTable(IReadOnlyList<OutcomeRow> Rows, OutcomeKind? Kind, string Caption)
{
    public bool IsMixed => Kind is null;

    public bool IsDocuments => Kind == OutcomeKind.Document;

    public bool HasPlace => Kind == OutcomeKind.Event;

    public bool HasCountries => Kind != OutcomeKind.Document;

    public bool HasTheme => Kind is OutcomeKind.Figure or OutcomeKind.Project;

    public string NameTitle => Kind switch
    {
        OutcomeKind.Figure => "Figure",
        OutcomeKind.Document => "Title",
        OutcomeKind.Event => "Event",
        OutcomeKind.Project => "Project",
        _ => "Outcome",
    };

    public string WhenTitle => Kind == OutcomeKind.Figure ? "As of" : "Date";

    /// <summary>A row's date goes back to the year of its document: the note below the table says so.</summary>
    public bool HasInferredYear => Rows.Any(r => r.YearInferred && r.When is not null);
}
