namespace LmcPortal.Web.Outcomes;

/// <summary>The reasons in words, in the order of their keys: 1, 2 and so on.</summary>
public static class RejectReasons
{
    public static IReadOnlyList<RejectReason> All { get; } = Enum.GetValues<RejectReason>();

    /// <summary>"no outcome: ..."; stands in the public history behind "Refused: ".</summary>
    public static string Text(this RejectReason reason) => reason switch
    {
        RejectReason.NoOutcome => "the sentence tells of no outcome",
        RejectReason.Misread => "the machine has misread the sentence",
        RejectReason.OffTopic => "it does not belong to the cooperation",
        RejectReason.NotYet => "it is a plan or a hope, nothing that has come about",
        _ => "it is too vague to be checked",
    };
}
