using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SkiaSharp;

namespace LmcPortal.Browser.Tests.Editors;

[Collection(EditorTests.Name)]
public sealed class MediaTests(EditorsInBrowser portal)
{
    [SkippableFact]
    public async Task Picture_AddedDescribedAndReplaced_IsShownAndPassesAxe()
    {
        Chromium.Require();
        var page = await portal.NewPageAsync(signedIn: true);
        await page.GotoAsync("/admin/media");
        await page.GetByLabel("A file").SetInputFilesAsync(Picture(SKColors.Teal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("problems")).ToContainTextAsync("say what the picture shows");

        await page.GetByLabel("A file").SetInputFilesAsync(Picture(SKColors.Teal));
        await page.GetByLabel("What the picture shows").FillAsync("Teal water");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("teal-water");
        Assert.Equal(960, await page.GetByAltText("Teal water").EvaluateAsync<int>("picture => picture.naturalWidth"));
        await AssertNoViolationAsync(page, "the picture");

        await page.GetByLabel("A file").SetInputFilesAsync(Picture(SKColors.Navy));
        await page.GetByRole(AriaRole.Button, new() { Name = "Replace" }).ClickAsync();
        await Assertions.Expect(page.GetByTestId("told")).ToContainTextAsync("The address is the same");
        await page.GotoAsync("/admin/media?q=teal");
        await Assertions.Expect(page.GetByTestId("media")).ToHaveCountAsync(1);
        await AssertNoViolationAsync(page, "the list");
        await page.Context.CloseAsync();
    }

    private static FilePayload Picture(SKColor color)
    {
        using var bitmap = new SKBitmap(1200, 600);
        bitmap.Erase(color);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return new FilePayload { Name = "Teal water.jpg", MimeType = "image/jpeg", Buffer = data.ToArray() };
    }

    private static async Task AssertNoViolationAsync(IPage page, string where)
    {
        var result = await page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, $"{where}:\n" + string.Join('\n', result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}"))));
    }
}
