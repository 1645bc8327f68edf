using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A revision in the list of all, private ones too.</summary>
public sealed record RevisionRow(int Number, RevisionState State, StoryStatus Status, string Author, string Note, DateTime CreatedUtc)
{
    public bool IsPublic => State == RevisionState.Saved && Status.IsPublic();

    public string Meaning => State switch
    {
        RevisionState.Draft => "draft",
        RevisionState.Proposed => "proposed by its source",
        RevisionState.Refused => "put aside",
        _ => Status.IsPublic() ? Status.ToString().ToLowerInvariant() : "draft",
    };
}
