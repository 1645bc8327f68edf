using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Stories;

/// <summary>What came of one staged change: the story when it was taken, the problems when it was not.</summary>
public sealed record StoryEdit(Story? Story, IReadOnlyList<DraftProblem> Problems)
{
    public static StoryEdit Taken(Story story) => new(story, []);

    public static StoryEdit Refused(IReadOnlyList<DraftProblem> problems) => new(null, problems);
}
