namespace LmcPortal.Web.Outcomes;

/// <summary>The outcome an editor has before them, as they saw it: nobody else may have changed it since.</summary>
public sealed record OutcomeKey(string PublicId, int Revision);
