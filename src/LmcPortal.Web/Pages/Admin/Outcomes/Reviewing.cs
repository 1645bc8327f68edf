using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>What was wrong with a change, beside the fields it speaks of.</summary>
internal static class Reviewing
{
    /// <summary>The sentence for an editor whom somebody else was faster than.</summary>
    public const string StaleSentence =
        "Somebody else has changed this outcome since you opened it; nothing of theirs or yours was overwritten. Where theirs differs it stands beside your fields. Save again to keep yours.";

    public static void AddProblems(this ModelStateDictionary problems, IEnumerable<DraftProblem> found)
    {
        foreach (var (field, message) in found)
        {
            problems.AddModelError(field is "" or "Into" or "Note" ? field : $"Form.{field}", message);
        }
    }

    /// <summary>Whether the facts of the form can be read, and what they are.</summary>
    public static OutcomeDraft? Read(this OutcomeForm form, ModelStateDictionary problems)
    {
        var unread = new List<DraftProblem>();
        var draft = form.ToDraft(unread);
        problems.AddProblems(unread);
        return problems.IsValid ? draft : null;
    }
}
