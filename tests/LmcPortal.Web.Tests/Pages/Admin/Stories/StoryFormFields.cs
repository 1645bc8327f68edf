using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LmcPortal.Web.Tests.Editors;

namespace LmcPortal.Web.Tests.Pages.Admin.Stories;

/// <summary>The form of a story as a browser would send it.</summary>
internal static class StoryFormFields
{
    /// <summary>Every field with its value, some of them as typed over.</summary>
    public static List<(string Name, string Value)> Fields(this IDocument page, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector("form[data-story-form]")!;
        var fields = new List<(string Name, string Value)>();
        foreach (var control in form.QuerySelectorAll("input, textarea, select"))
        {
            var name = control.GetAttribute("name")!;
            switch (control)
            {
                case IHtmlInputElement { Type: "checkbox", IsChecked: false }:
                    break;
                case IHtmlInputElement input:
                    fields.Add((name, input.Value));
                    break;
                case IHtmlTextAreaElement text:
                    fields.Add((name, text.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.Add((name, select.Value ?? ""));
                    break;
            }
        }

        return [.. fields.Where(f => typed.All(t => t.Name != f.Name)), .. typed];
    }

    public static async Task<FormAnswer> SaveAsync(this EditorBrowser browser, string path, params (string Name, string Value)[] typed)
    {
        using var page = await browser.PageAsync(path);
        return await browser.PostAsync(path, page.Fields(typed));
    }

    public static string Value(this IDocument page, string name) => page.Fields().First(f => f.Name == name).Value;
}
