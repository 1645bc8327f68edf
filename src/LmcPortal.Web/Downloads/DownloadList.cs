using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Pages.Stories;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Downloads;

/// <summary>A list to be written as a file.</summary>
// Path: of its page. Query: in its one spelling. Sentence: what is in the list, in the words of its page.
internal sealed record DownloadList(string Path, string Query, RecordShape Shape, string Licence, Func<CancellationToken, Task<string>> Sentence)
{
    private const int FileNameMaxChars = 80;

    public static DownloadList Of(StoryReading asked, PublicLists lists) => new(
        PortalLinks.Stories, asked.Filter.ToQuery(), StoryRecord.Shape, Records.Licence.Prose,
        async cancellationToken => new StoryListing(asked, lists).Sentence(await lists.Stories(asked.Filter).CountAsync(cancellationToken)));

    public static DownloadList Of(OutcomeReading asked, PublicLists lists) => new(
        PortalLinks.Ledger(asked.Filter.Kind), asked.Filter.ToQuery(), OutcomeRecord.Shape, Records.Licence.Facts,
        async cancellationToken => new OutcomeListing(asked, lists).Sentence(await lists.Outcomes(asked.Filter).CountAsync(cancellationToken)));

    /// <summary>"Stories", "Figures".</summary>
    public string Title => string.Concat(Path[1..2].ToUpperInvariant(), Path.AsSpan(2));

    /// <summary>"outcomes-theme-water-country-la": tells one file in a folder from another.</summary>
    public string FileName
    {
        get
        {
            var name = string.Concat((Path[1..] + Uri.UnescapeDataString(Query)).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
            return (name.Length <= FileNameMaxChars ? name : name[..FileNameMaxChars]).TrimEnd('-').ToLowerInvariant();
        }
    }
}
