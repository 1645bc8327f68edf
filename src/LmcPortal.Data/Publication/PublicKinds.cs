using LmcPortal.Text.Outcomes;

namespace LmcPortal.Data.Publication;

/// <summary>Kinds of outcome among the kinds of what readers can find.</summary>
public static class PublicKinds
{
    /// <summary>What an outcome of this kind is found as.</summary>
    public static PublicKind ToPublic(this OutcomeKind kind) => kind switch
    {
        OutcomeKind.Figure => PublicKind.Figure,
        OutcomeKind.Document => PublicKind.Document,
        OutcomeKind.Event => PublicKind.Event,
        _ => PublicKind.Project,
    };
}
