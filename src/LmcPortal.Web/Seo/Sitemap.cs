using System.Globalization;
using System.Text;
using System.Xml;
using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Seo;

/// <summary>Every public address. One file while it fits, else an index of parts.</summary>
public static class Sitemap
{
    /// <summary>The protocol allows 50,000 addresses and 50 MB a file (https://www.sitemaps.org/protocol.html).</summary>
    public const int EntriesPerPart = 20_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSitemap(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapReading(PortalLinks.Sitemap, async (PortalDbContext db, PublicAddress address, CancellationToken cancellationToken) =>
        {
            var entries = await ReadAsync(db, 0, EntriesPerPart + 1, cancellationToken);
            return Xml(entries.Count <= EntriesPerPart ? UrlSet(entries, address) : Index(await CountAsync(db, cancellationToken), address));
        });
        endpoints.MapReading("/sitemaps/{part:int:min(1):max(100000)}.xml", async (
            int part, PortalDbContext db, PublicAddress address, CancellationToken cancellationToken) =>
        {
            var entries = await ReadAsync(db, (part - 1) * EntriesPerPart, EntriesPerPart, cancellationToken);
            return entries.Count == 0 ? Results.NotFound() : Xml(UrlSet(entries, address));
        });
    }

    private static async Task<List<SitemapEntry>> ReadAsync(PortalDbContext db, int skip, int take, CancellationToken cancellationToken)
    {
        var fixedEntries = await FixedAsync(db, cancellationToken);
        var stories = await db.Stories.AsNoTracking().Published().OrderBy(s => s.Id)
            .Skip(Math.Max(0, skip - fixedEntries.Count)).Take(take)
            .Select(s => new { s.Slug, s.UpdatedUtc })
            .ToListAsync(cancellationToken);
        var entries = fixedEntries.Skip(skip).Concat(stories.Select(s => new SitemapEntry(PortalLinks.Story(s.Slug), s.UpdatedUtc))).Take(take).ToList();
        if (entries.Count == take)
        {
            return entries;
        }

        var before = fixedEntries.Count + await db.Stories.Published().CountAsync(cancellationToken);
        var changed = await Changed(db).OrderBy(s => s.Id)
            .Skip(Math.Max(0, skip - before)).Take(take - entries.Count)
            .Select(s => new { s.Slug, s.UpdatedUtc })
            .ToListAsync(cancellationToken);
        entries.AddRange(changed.Select(s => new SitemapEntry(PortalLinks.StoryChanges(s.Slug), s.UpdatedUtc)));
        if (entries.Count == take)
        {
            return entries;
        }

        before += await Changed(db).CountAsync(cancellationToken);
        var outcomes = await db.Outcomes.AsNoTracking().Shown().OrderBy(o => o.Id)
            .Skip(Math.Max(0, skip - before)).Take(take - entries.Count)
            .Select(o => new { o.PublicId, o.UpdatedUtc })
            .ToListAsync(cancellationToken);
        return [.. entries, .. outcomes.Select(o => new SitemapEntry(PortalLinks.Outcome(o.PublicId), o.UpdatedUtc))];
    }

    // Stories with more than their first version: only those have changes to read. What readers have not had tells them nothing, not even that it is there.
    private static IQueryable<Story> Changed(PortalDbContext db)
    {
        var versions = db.StoryRevisions.Public();
        return db.Stories.AsNoTracking().Published().Where(s => s.RevisionNumber > 1 && versions.Count(r => r.StoryId == s.Id) > 1);
    }

    private static async Task<int> CountAsync(PortalDbContext db, CancellationToken cancellationToken) =>
        (await FixedAsync(db, cancellationToken)).Count + await db.Stories.Published().CountAsync(cancellationToken)
        + await Changed(db).CountAsync(cancellationToken) + await db.Outcomes.Shown().CountAsync(cancellationToken);

    // Pages that are not stories: few, and they change when any story does.
    private static async Task<List<SitemapEntry>> FixedAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        var changed = await db.Stories.Published().MaxAsync(s => (DateTime?)s.UpdatedUtc, cancellationToken);
        var collections = await db.Collections.AsNoTracking().Shown().OrderBy(c => c.Id).Select(c => c.Slug).ToListAsync(cancellationToken);
        var themes = await db.Themes.AsNoTracking().OrderBy(t => t.Slug).Select(t => t.Slug).ToListAsync(cancellationToken);
        var countries = await db.Countries.AsNoTracking().OrderBy(c => c.Order).ThenBy(c => c.Code).Select(c => c.Code).ToListAsync(cancellationToken);
        string[] lists =
        [
            PortalLinks.Home, PortalLinks.Stories, PortalLinks.Outcomes, .. Enum.GetValues<OutcomeKind>().Select(kind => PortalLinks.Ledger(kind)),
            PortalLinks.Search, PortalLinks.Meetings, PortalLinks.Timeline, PortalLinks.Matrix, PortalLinks.Collections, PortalLinks.Themes, PortalLinks.Countries, PortalLinks.Data,
        ];
        return
        [
            .. lists.Concat(collections.Select(PortalLinks.Collection)).Concat(themes.Select(PortalLinks.Theme)).Concat(countries.Select(PortalLinks.Country))
                .Select(path => new SitemapEntry(path, changed)),
            new SitemapEntry(PortalLinks.DataApi, null),
            new SitemapEntry(PortalLinks.About, null),
            new SitemapEntry(PortalLinks.Feeds, null),
            new SitemapEntry(PortalLinks.Accessibility, null),
        ];
    }

    private static string UrlSet(IReadOnlyList<SitemapEntry> entries, PublicAddress address) => Write("urlset", xml =>
    {
        foreach (var entry in entries)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", address.Of(entry.Path));
            if (entry.ChangedUtc is { } changed)
            {
                xml.WriteElementString("lastmod", changed.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            }

            xml.WriteEndElement();
        }
    });

    private static string Index(int entryCount, PublicAddress address) => Write("sitemapindex", xml =>
    {
        for (var part = 1; part <= (entryCount + EntriesPerPart - 1) / EntriesPerPart; part++)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", address.Of(PortalLinks.SitemapPart(part)));
            xml.WriteEndElement();
        }
    });

    private static string Write(string root, Action<XmlWriter> body)
    {
        var text = new StringBuilder("""<?xml version="1.0" encoding="UTF-8"?>""").Append('\n');
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true }))
        {
            xml.WriteStartElement(root, Namespace);
            body(xml);
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static IResult Xml(string text) => Results.Text(text, "application/xml", Encoding.UTF8);
}
