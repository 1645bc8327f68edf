using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Outcomes;

/// <summary>What came of a change to an outcome.</summary>
// Outcome: as it is now when the change was taken, else null.
public sealed record OutcomeEdit(OutcomeEditResult Result, Outcome? Outcome, IReadOnlyList<DraftProblem> Problems)
{
    public bool IsTaken => Result == OutcomeEditResult.Taken;

    public static OutcomeEdit Taken(Outcome outcome) => new(OutcomeEditResult.Taken, outcome, []);

    public static OutcomeEdit Refused(IReadOnlyList<DraftProblem> problems) => new(OutcomeEditResult.Refused, null, problems);

    public static OutcomeEdit Refused(string field, string message) => Refused([new DraftProblem(field, message)]);

    public static readonly OutcomeEdit Stale = new(OutcomeEditResult.Stale, null, []);

    public static readonly OutcomeEdit Missing = new(OutcomeEditResult.Missing, null, []);
}
