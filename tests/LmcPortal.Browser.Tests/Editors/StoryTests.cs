using Microsoft.Playwright;

namespace LmcPortal.Browser.Tests.Editors;

[Collection(EditorTests.Name)]
public sealed class StoryTests(EditorsInBrowser portal)
{
    [SkippableFact]
    public async Task Story_WrittenReviewedPublishedCorrectedAndWithdrawn()
    {
        Chromium.Require();
        var writer = await portal.InvitedAsync("Wanna", "Writer");
        var editor = await portal.InvitedAsync("Edda", "Editor");
        var messages = new List<string>();
        writer.Console += (_, message) => messages.Add(message.Text);
        writer.PageError += (_, error) => messages.Add(error);

        // Written, with the preview that the portal renders.
        var here = await WriteAsync(writer, "A walk along the river", "The river is *high*. See [here](https://example.org).");
        await Assertions.Expect(writer.Locator("[data-preview] em")).ToHaveTextAsync("high");
        await Assertions.Expect(writer.Locator("[data-checks]")).ToContainTextAsync("does not say where it leads");
        await AdminAccessibilityTests.AssertNoViolationAsync(writer, "the form");

        // Sections by keyboard alone.
        await writer.GetByRole(AriaRole.Button, new() { Name = "Add a section at the end" }).FocusAsync();
        await writer.Keyboard.PressAsync("Enter");
        await Assertions.Expect(writer.GetByLabel("Heading of section 2")).ToBeFocusedAsync();
        await writer.Keyboard.TypeAsync("The bank");
        await writer.GetByLabel("Text of section 2 (Markdown)").FillAsync("Green.");
        await writer.GetByRole(AriaRole.Button, new() { Name = "Move up section 2" }).FocusAsync();
        await writer.Keyboard.PressAsync("Enter");
        await Assertions.Expect(writer.GetByLabel("Heading of section 1")).ToHaveValueAsync("The bank");
        await SaveAsync(writer, "A second section");

        await writer.GotoAsync(here + "/review");
        await AdminAccessibilityTests.AssertNoViolationAsync(writer, "the review");
        await writer.GetByRole(AriaRole.Button, new() { Name = "Ask for a review" }).ClickAsync();
        await Assertions.Expect(writer.GetByTestId("told")).ToContainTextAsync("in review");
        await ApproveAndPublishAsync(editor, here, "First published");
        await editor.GotoAsync("/stories/a-walk-along-the-river");
        await Assertions.Expect(editor.GetByRole(AriaRole.Article)).ToContainTextAsync("Green.");

        // Corrected: readers keep what they have until the correction is published.
        await writer.GotoAsync(here);
        await writer.GetByLabel("Text of section 1 (Markdown)").FillAsync("Brown.");
        await SaveAsync(writer, "It is brown");
        await editor.GotoAsync("/stories/a-walk-along-the-river");
        await Assertions.Expect(editor.GetByRole(AriaRole.Article)).ToContainTextAsync("Green.");
        await editor.GotoAsync(here + "/preview");
        await Assertions.Expect(editor.GetByRole(AriaRole.Article)).ToContainTextAsync("Brown.");
        await ApproveAndPublishAsync(editor, here, "Correction");
        await editor.GotoAsync("/stories/a-walk-along-the-river");
        await Assertions.Expect(editor.GetByRole(AriaRole.Article)).ToContainTextAsync("Brown.");

        // Withdrawn.
        await editor.GotoAsync(here + "/withdraw");
        await editor.GetByLabel("The reason, for readers").FillAsync("There is no such walk.");
        await AdminAccessibilityTests.AssertNoViolationAsync(editor, "the withdrawal");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Withdraw: keep it readable, with a banner" }).ClickAsync();
        await editor.GotoAsync("/stories/a-walk-along-the-river");
        await Assertions.Expect(editor.GetByTestId("withdrawn")).ToContainTextAsync("There is no such walk.");
        foreach (var place in new[] { "/history", "/address", "/publish" })
        {
            await editor.GotoAsync(here + place);
            await AdminAccessibilityTests.AssertNoViolationAsync(editor, place);
        }

        Assert.Empty(messages);
        await writer.Context.CloseAsync();
        await editor.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Texts_OfTwoBrowsersAndOfALostSession_AreAllThere()
    {
        Chromium.Require();
        var first = await portal.InvitedAsync("Fanny", "Writer");
        var second = await portal.InvitedAsync("Sokha", "Editor");
        var here = await WriteAsync(first, "Two people write", "As it began.");

        // Two browsers: whoever saves second is shown both texts.
        await second.GotoAsync(here);
        await Assertions.Expect(second.GetByTestId("others")).ToContainTextAsync("Fanny");
        await first.GotoAsync(here);
        await first.GetByLabel("Summary").FillAsync("Fanny's summary.");
        await first.GetByLabel("Text of section 1 (Markdown)").FillAsync("Fanny's text.");
        await SaveAsync(first, "Fanny's");
        await second.GetByLabel("Text of section 1 (Markdown)").FillAsync("Sokha's text.");
        await second.GetByLabel("What changed, and why").FillAsync("Sokha's");
        await second.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).First.ClickAsync();
        await Assertions.Expect(second.GetByTestId("conflict")).ToContainTextAsync("Fanny's text.");
        await Assertions.Expect(second.GetByTestId("conflict")).ToContainTextAsync("Sokha's text.");
        await AdminAccessibilityTests.AssertNoViolationAsync(second, "both texts");
        await second.GetByLabel("Text of section 1 (Markdown)").FillAsync("Fanny's and Sokha's text.");
        await SaveAsync(second, "Both");
        await Assertions.Expect(second.GetByLabel("Summary")).ToHaveValueAsync("Fanny's summary.");

        // The session ends while somebody types: the script says so, the text waits behind the door.
        await first.GotoAsync(here);
        await first.Context.ClearCookiesAsync(new() { Name = "__Host-lmc" });
        await first.GetByLabel("Title").FillAsync("Typed after the session");
        await Assertions.Expect(first.Locator("[data-keep-state]")).ToContainTextAsync("signed out; your text is kept", new() { Timeout = 15_000 });
        await first.GetByLabel("What changed, and why").FillAsync("Late");
        await first.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).First.ClickAsync();
        await first.GetByLabel("E-mail").FillAsync(EditorsInBrowser.EmailOf("Fanny"));
        await first.GetByLabel("Password").FillAsync(EditorsInBrowser.Password);
        await first.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(first.GetByTestId("kept")).ToBeVisibleAsync();
        await AdminAccessibilityTests.AssertNoViolationAsync(first, "the offer");
        await first.GetByRole(AriaRole.Link, new() { Name = "Go on with it" }).ClickAsync();
        await Assertions.Expect(first.GetByLabel("Title")).ToHaveValueAsync("Typed after the session");
        await SaveAsync(first, "Late");
        await Assertions.Expect(first.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Typed after the session");

        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Paste_FromAWordProcessor_BecomesMarkdown()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        await page.GotoAsync("/admin/stories/new");

        await page.GetByLabel("Text of section 1 (Markdown)").EvaluateAsync(
            "(text, html) => { const data = new DataTransfer(); data.setData('text/html', html); data.setData('text/plain', 'plain'); text.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true })); }",
            "<h2 style='mso-x:y'>Water</h2><p class=MsoNormal>The <b>river</b><o:p></o:p></p><ul><li>One</li></ul>");

        await Assertions.Expect(page.GetByLabel("Text of section 1 (Markdown)")).ToHaveValueAsync("# Water\n\nThe river\n\n- One");
        await page.Context.CloseAsync();
    }

    private static async Task<string> WriteAsync(IPage page, string title, string text)
    {
        await page.GotoAsync("/admin/stories/new");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await page.GetByLabel("Summary").FillAsync("What it comes to.");
        await page.GetByLabel("Heading of section 1").FillAsync("The river");
        await page.GetByLabel("Text of section 1 (Markdown)").FillAsync(text);
        await SaveAsync(page, "First version");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task SaveAsync(IPage page, string note)
    {
        await page.GetByLabel("What changed, and why").FillAsync(note);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("Saved");
    }

    private static async Task ApproveAndPublishAsync(IPage page, string here, string note)
    {
        await page.GotoAsync(here + "/publish");
        await AdminAccessibilityTests.AssertNoViolationAsync(page, "the approval");
        await page.GetByRole(AriaRole.Button, new() { Name = "Approve" }).ClickAsync();
        await page.GetByLabel("What is new, and why").FillAsync(note);
        await AdminAccessibilityTests.AssertNoViolationAsync(page, "the publishing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("Published");
    }
}
