using LmcPortal.Data.Search;

namespace LmcPortal.Web.Search;

/// <summary>Which public entries have which tag, at one content version. Nothing in it changes once it is handed out.</summary>
internal sealed class TagTable
{
    public static readonly TagTable Empty = new(0, new(StringComparer.Ordinal), new());

    private readonly Dictionary<string, Bits> _entriesByTag;
    private readonly Bits _all;
    private int _last;

    private TagTable(long version, Dictionary<string, Bits> entriesByTag, Bits all) => (Version, _entriesByTag, _all) = (version, entriesByTag, all);

    public long Version { get; }

    /// <summary>A table of a later version that says the same, for the changes in between to be written into.</summary>
    public TagTable At(long version)
    {
        var copy = new Dictionary<string, Bits>(_entriesByTag.Count, StringComparer.Ordinal);
        foreach (var (tag, entries) in _entriesByTag)
        {
            copy[tag] = entries.Copy();
        }

        return new TagTable(version, copy, _all.Copy()) { _last = _last };
    }

    /// <summary>Writes what an entry says now over what it said. Only before the table is handed out.</summary>
    public void Set(int id, string tags, bool isGone)
    {
        if (id <= _last)
        {
            _all.Remove(id);
            foreach (var entries in _entriesByTag.Values)
            {
                entries.Remove(id);
            }
        }

        _last = Math.Max(_last, id);
        if (!isGone)
        {
            _all.Add(id);
            var known = _entriesByTag.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var range in tags.AsSpan().Split(' '))
            {
                var tag = tags.AsSpan(range);
                if (!known.TryGetValue(tag, out var entries))
                {
                    known[tag] = entries = new Bits();
                }

                entries.Add(id);
            }
        }
    }

    /// <summary>Entries with the tags that a query asks for, out of those given or, without any, of all.</summary>
    public Bits Within(IndexQuery query, Bits? found)
    {
        var within = _all.Copy();
        if (found is not null)
        {
            within.And(found);
        }

        foreach (var group in query.Tags)
        {
            var any = new Bits();
            foreach (var tag in group)
            {
                any.Or(With(tag));
            }

            within.And(any);
        }

        foreach (var tag in query.UnwantedTags)
        {
            within.Except(With(tag));
        }

        return within;
    }

    /// <summary>How many of the entries have each tag; tags that none has are not in it.</summary>
    public Dictionary<string, int> Count(Bits entries) => _entriesByTag
        .Select(tag => (Tag: tag.Key, Count: entries.CountWith(tag.Value)))
        .Where(tag => tag.Count > 0)
        .ToDictionary(tag => tag.Tag, tag => tag.Count, StringComparer.Ordinal);

    private Bits With(string tag) => _entriesByTag.TryGetValue(tag, out var entries) ? entries : new Bits();
}
