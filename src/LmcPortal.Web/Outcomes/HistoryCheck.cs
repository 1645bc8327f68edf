using LmcPortal.Data;

namespace LmcPortal.Web.Outcomes;

/// <summary>Recomputes a history from its first link to its last.</summary>
internal static class HistoryCheck
{
    /// <summary>A sentence for each link that does not hold; the revisions in the order of their numbers.</summary>
    public static IEnumerable<string> Broken(string subject, int lastNumber, IEnumerable<IRevision> revisions)
    {
        var previous = (IRevision?)null;
        foreach (var revision in revisions)
        {
            if (revision.Number != (previous?.Number ?? 0) + 1)
            {
                yield return $"{subject}: a revision is missing in front of number {revision.Number}.";
            }

            var hash = RevisionHash.Of(previous?.Hash, revision.Number, revision.Author, revision.Note, revision.CreatedUtc, revision.Snapshot);
            if (revision.PreviousHash != previous?.Hash || revision.Hash != hash)
            {
                yield return $"{subject}: revision {revision.Number} is not what was written.";
            }

            previous = revision;
        }

        if (lastNumber != (previous?.Number ?? 0))
        {
            yield return $"{subject}: its last revision should be number {lastNumber}.";
        }
    }
}
