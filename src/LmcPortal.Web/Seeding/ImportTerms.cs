using LmcPortal.Data.Stories;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Seeding;

/// <summary>What an import may do by itself.</summary>
/// <param name="Status">What a new story becomes.</param>
/// <param name="FollowsSource">True when a story nobody has edited takes the new text of its document; else every story gets a proposal.</param>
/// <param name="Actor">Who imports, for the audit log.</param>
/// <param name="By">Behind "Imported from ..." in the histories; empty for the machine itself.</param>
public sealed record ImportTerms(StoryStatus Status, bool FollowsSource, string Actor, string By)
{
    /// <summary>A document that the operator put in the folder of seeds, or names: it is published.</summary>
    public static readonly ImportTerms AtStart = new(StoryStatus.Published, FollowsSource: true, Signature.Importer, "");

    /// <summary>A document that an editor has looked through: readers see nothing of it before it is published.</summary>
    public static ImportTerms AtTheDesk(string email, string name) => new(StoryStatus.Draft, FollowsSource: false, email, $", by {name}");
}
