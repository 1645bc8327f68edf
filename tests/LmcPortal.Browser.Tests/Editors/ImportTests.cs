using System.IO.Compression;
using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests.Editors;

[Collection(EditorTests.Name)]
public sealed class ImportTests(EditorsInBrowser portal)
{
    private const string NameSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly (string Style, string Text)[] Release =
    [
        ("Title", "Two stories of the harvest year 2025"), ("", "Share This"),
        ("Heading1", "Growers sell more fruit along the railway"), ("", "Growers in Laos sold forty tons of durian to China in May."), ("", "Trains carried most of it across the border."),
        ("", "A school for drivers opens"), ("", "Sixty drivers began to learn in Thailand in June."),
        ("Heading1", "Nurses learn from each other"), ("", "Thirty nurses spent a month in hospitals of Cambodia."), ("", "They teach what they saw at home now."),
    ];

    [SkippableFact]
    public async Task WordRelease_UploadedCorrectedByKeyboardAndMadeDrafts_PassesAxeAllTheWay()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        await page.GotoAsync("/admin/import");
        await AssertNoViolationAsync(page, "the list");
        await page.GetByLabel("A file").SetInputFilesAsync(new FilePayload { Name = "harvest.docx", MimeType = "application/octet-stream", Buffer = Document() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("harvest.docx");
        await Assertions.Expect(page.GetByTestId("original")).ToContainTextAsync("dropped");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Make 2 drafts" })).ToBeVisibleAsync();
        await AssertNoViolationAsync(page, "the document");

        // The heading that lost its style: a story of its own, by keyboard alone.
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Parts of the document" }).GetByRole(AriaRole.Link, new() { Name = "Growers sell more" }).ClickAsync();
        var line = page.GetByTestId("line").Filter(new() { HasText = "A school for drivers opens" });
        await line.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await AssertNoViolationAsync(page, "an open line");
        await line.GetByRole(AriaRole.Button, new() { Name = "A story starts at line" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Make 3 drafts" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByTestId("correction")).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Button, new() { Name = "Make 3 drafts" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("3 drafts are made");
        await Assertions.Expect(page.GetByTestId("draft").Filter(new() { HasText = "A school for drivers opens" })).ToBeVisibleAsync();
        await AssertNoViolationAsync(page, "the drafts");
        await page.GotoAsync("/admin/import");
        await page.GetByTestId("run").GetByRole(AriaRole.Link, new() { Name = "harvest.docx" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("original")).ToContainTextAsync("Sixty drivers");
        await AssertNoViolationAsync(page, "the reading on record");
        await page.Context.CloseAsync();
    }

    private static byte[] Document()
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write("word/styles.xml", $"""<w:styles xmlns:w="{NameSpace}"><w:style w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>""");
            Write("word/document.xml", $"""<w:document xmlns:w="{NameSpace}"><w:body>{string.Concat(Release.Select(p => $"""<w:p><w:pPr><w:pStyle w:val="{p.Style}"/></w:pPr><w:r><w:t>{p.Text}</w:t></w:r></w:p>"""))}</w:body></w:document>""");

            void Write(string name, string text)
            {
                using var part = package.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static async Task AssertNoViolationAsync(IPage page, string where)
    {
        var result = await page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, $"{where}:\n" + string.Join('\n', result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
    }
}
