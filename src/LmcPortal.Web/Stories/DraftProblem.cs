namespace LmcPortal.Web.Stories;

/// <summary>Why a draft cannot be saved: a sentence for its author, and the field it is about.</summary>
public sealed record DraftProblem(string Field, string Message);
