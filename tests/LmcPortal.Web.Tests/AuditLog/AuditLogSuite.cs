using System.Text.Json;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Tests.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.AuditLog;

/// <summary>The audit log as administrators read it and take it along, on every database.</summary>
public abstract class AuditLogSuite
{
    [SkippableFact]
    public async Task Log_FilteredPagedAndTakenAlong_SaysWhatWasDoneNewestFirst()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        await app.InStoreAsync(async db =>
        {
            db.AuditEntries.AddRange(Enumerable.Range(1, 120).Select(i => Entry("writer@example.org", "story.saved", $"story-{i:000}", null, day: 1)));
            db.AuditEntries.Add(Entry("writer@example.org", "story.added", "=cmd|'/C calc'!A0", "The DAM in Laos", day: 5));
            return await db.SaveChangesAsync();
        });

        using var first = await admin.PageAsync("/admin/audit?action=story.&actor=writer@&from=2026-02-01&to=2026-02-28");
        using var second = await admin.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        using var words = await admin.PageAsync("/admin/audit?q=dam+in");
        using var day = await admin.PageAsync("/admin/audit?action=story.&from=2026-02-02&to=2026-02-05");
        using var bad = await admin.PageAsync("/admin/audit?from=yesterday");

        Assert.Equal("121 entries, newest first. Show the whole log", first.TestText("count"));
        Assert.Equal(["=cmd|'/C calc'!A0", "story-120", "story-119"], Subjects(first).Take(3));
        Assert.Equal("story-071", Subjects(second)[0]);
        Assert.Equal(["=cmd|'/C calc'!A0"], Subjects(words));
        Assert.Equal(["=cmd|'/C calc'!A0"], Subjects(day));
        Assert.Contains("“yesterday” is not a day", bad.Body!.TextContent, StringComparison.Ordinal);

        var csv = await admin.Client.GetStringAsync("/admin/audit.csv?action=story.");
        var lines = (await admin.Client.GetStringAsync("/admin/audit.jsonl?action=story.")).TrimEnd('\n').Split('\n');
        Assert.Equal(122, csv.TrimEnd().Split('\n').Length);
        Assert.Contains("'=cmd|", csv, StringComparison.Ordinal);
        Assert.Equal(121, lines.Length);
        Assert.Equal("The DAM in Laos", JsonDocument.Parse(lines[0]).RootElement.GetProperty("detail").GetString());
        Assert.Equal(
            ["JSON Lines", "CSV"],
            await app.InStoreAsync(db => db.AuditEntries.Where(e => e.Action == "audit.exported").OrderByDescending(e => e.Id).Select(e => e.Subject).ToListAsync()));
    }

    [SkippableFact]
    public async Task Entries_OnceWritten_CanBeNeitherChangedNorDeleted()
    {
        await using var app = NewApplication();
        await app.InStoreAsync(async db =>
        {
            db.AuditEntries.Add(Entry("writer@example.org", "story.saved", "story", null, day: 1));
            return await db.SaveChangesAsync();
        });

        var update = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            app.InStoreAsync(db => db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.Actor, "somebody else"))));
        var delete = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => app.InStoreAsync(db => db.AuditEntries.ExecuteDeleteAsync()));

        Assert.Contains("only ever added to", update.Message, StringComparison.Ordinal);
        Assert.Contains("only ever added to", delete.Message, StringComparison.Ordinal);
        Assert.Equal("writer@example.org", await app.InStoreAsync(db => db.AuditEntries.Where(e => e.Action == "story.saved").Select(e => e.Actor).SingleAsync()));
    }

    protected abstract PortalApplication NewApplication();

    private static AuditEntry Entry(string actor, string action, string subject, string? detail, int day) => new()
    {
        AtUtc = new DateTime(2026, 2, day, 10, 0, 0, DateTimeKind.Utc), Actor = actor, Action = action, Subject = subject, Detail = detail,
    };

    private static List<string> Subjects(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll("[data-testid=entry] [data-label=Subject]").Select(cell => cell.TextContent.Trim())];
}
