namespace LmcPortal.Web.Pages.Stories;

/// <summary>How often a story has changed since readers first had it.</summary>
// First: the day (UTC) of its first published version; null for a story without a history.
public sealed record StoryVersions(int Count, DateOnly? First)
{
    public int Changes => Math.Max(0, Count - 1);

    public string Sentence => Changes switch
    {
        0 => $"Not changed since {Rendering.Wording.Text(First!.Value)}",
        1 => $"Changed once since {Rendering.Wording.Text(First!.Value)}",
        _ => $"Changed {Rendering.Wording.Number(Changes)} times since {Rendering.Wording.Text(First!.Value)}",
    };
}
