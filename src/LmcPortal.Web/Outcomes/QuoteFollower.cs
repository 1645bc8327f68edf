using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Web.Seeding;

namespace LmcPortal.Web.Outcomes;

/// <summary>Brings the sentences of outcomes to where a new version of their document has them. A row that is kept keeps its id, which is a permalink.</summary>
internal sealed class QuoteFollower(QuoteHomes homes, StagedStories staged)
{
    private readonly HashSet<Quote> _found = [];

    private readonly Dictionary<int, Story> _stories = staged.Stories.Values.Where(s => s.Id != 0).ToDictionary(s => s.Id);

    private readonly HashSet<int> _left = [.. staged.Left.Select(s => s.Id)];

    /// <summary>True when the sentence stands in a story of this document, in this or in its earlier version.</summary>
    public bool IsOfDocument(Quote quote) => _stories.ContainsKey(quote.StoryId) || _left.Contains(quote.StoryId);

    /// <summary>Gives an outcome these sentences.</summary>
    public void Follow(Outcome outcome, IReadOnlyList<(OutcomeQuote Quote, Story Story)> quotes)
    {
        var open = new List<(OutcomeQuote Quote, Story Story)>();
        foreach (var (quote, story) in quotes)
        {
            if (Free(outcome, story).FirstOrDefault(q => q.Exact == quote.Exact && q.AnchorStart == quote.Anchor.Start) is { } same)
            {
                Take(same, quote);
            }
            else
            {
                open.Add((quote, story));
            }
        }

        foreach (var (quote, story) in open)
        {
            // A sentence that has changed is the same quote to those who link to it, unless an editor has answered for its old words.
            var row = outcome.Status == OutcomeStatus.Extracted && !story.EditedByHand ? Free(outcome, story).FirstOrDefault() : null;
            if (row is null)
            {
                row = new Quote { Story = story, Exact = "", Prefix = "", Suffix = "", Order = outcome.Quotes.Select(q => q.Order).DefaultIfEmpty().Max() + 1 };
                outcome.Quotes.Add(row);
            }

            Take(row, quote);
        }
    }

    /// <summary>
    /// Parts outcomes nobody has reviewed from sentences the document no longer says; every other sentence stays. A problem for each that has gone or is broken.
    /// </summary>
    public IEnumerable<ParseProblem> TakeLeave(IReadOnlyList<Outcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            foreach (var quote in outcome.Quotes.Where(q => _stories.ContainsKey(q.StoryId) && !_found.Contains(q)).ToList())
            {
                var story = _stories[quote.StoryId];
                if (outcome.Status == OutcomeStatus.Extracted && !story.EditedByHand)
                {
                    outcome.Quotes.Remove(quote);
                    var rest = outcome.Quotes.Count == 0 ? "It is no longer shown." : "Its other sentences stay.";
                    yield return new ParseProblem(0, $"'{outcome.Name}' ({outcome.PublicId}) is no longer said by \"{quote.Exact}\". {rest}");
                }
                else if (!homes.Stands(story, quote.Exact))
                {
                    yield return new ParseProblem(0, $"'{outcome.Name}' ({outcome.PublicId}) rests on a sentence that is no longer in '{story.Title}': \"{quote.Exact}\". It was kept; review it.");
                }
            }
        }
    }

    private IEnumerable<Quote> Free(Outcome outcome, Story story) => outcome.Quotes.Where(q => q.Id != 0 && q.StoryId == story.Id && !_found.Contains(q));

    private void Take(Quote row, OutcomeQuote quote)
    {
        OutcomeMapper.Apply(row, quote);
        _found.Add(row);
    }
}
