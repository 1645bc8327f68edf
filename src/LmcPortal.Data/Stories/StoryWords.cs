namespace LmcPortal.Data.Stories;

/// <summary>Stories by the words they say.</summary>
public static class StoryWords
{
    /// <summary>Stories with the word, or a part of one, in their title, headings or text; small and capital letters alike.</summary>
    public static IQueryable<Story> WithWord(this IQueryable<Story> stories, string word)
    {
        var lower = word.ToLowerInvariant();
        // The store runs it: SQLite folds the letters of ASCII, PostgreSQL those of its locale.
#pragma warning disable CA1304, CA1307, CA1311, CA1862
        return stories.Where(s => s.Title.ToLower().Contains(lower)
            || s.Sections.Any(p => p.Heading!.ToLower().Contains(lower) || p.Markdown.ToLower().Contains(lower)));
#pragma warning restore CA1304, CA1307, CA1311, CA1862
    }
}
