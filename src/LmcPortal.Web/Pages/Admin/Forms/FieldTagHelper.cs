using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LmcPortal.Web.Pages.Admin.Forms;

/// <summary>
/// A labelled field with its hint and what is wrong with it, bound together for those who hear the page:
/// <c>&lt;admin-field for="Form.Email" label="E-mail" type="email" /&gt;</c>. Between its tags may stand a control of its own, with the id
/// of <see cref="IdOf"/>; then only label, hint and error are added.
/// </summary>
[HtmlTargetElement("admin-field")]
public sealed class FieldTagHelper : TagHelper
{
    private const string Password = "password";

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public string? Autocomplete { get; set; }

    /// <summary>More than one makes it a field for text of several lines.</summary>
    public int Rows { get; set; } = 1;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The id of the control for a posted name ("Form.Email" gives "Form_Email").</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var own = await output.GetChildContentAsync();
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = IdOf(name);
        ViewContext.ModelState.TryGetValue(name, out var state);
        var error = state?.Errors.FirstOrDefault()?.ErrorMessage;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field--wrong");
        output.Content.SetHtmlContent(Element("label", Label, ("for", id), ("class", "field__label")));
        Append(output, Hint, id + "-hint", "field__hint");
        Append(output, error, id + "-error", "field__error");
        output.Content.AppendHtml(own.IsEmptyOrWhiteSpace ? Control(name, id, state, error is not null) : own);
    }

    private TagBuilder Control(string name, string id, ModelStateEntry? state, bool isWrong)
    {
        var value = Type == Password ? null : state?.AttemptedValue ?? For.Model?.ToString();
        var control = Rows > 1 ? Element("textarea", value) : Element("input", null, ("type", Type), ("value", value));
        control.TagRenderMode = Rows > 1 ? TagRenderMode.Normal : TagRenderMode.SelfClosing;
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", isWrong ? id + "-error" : null }.OfType<string>());
        Add(control, ("id", id), ("name", name), ("class", "field__control"), ("autocomplete", Autocomplete),
            ("rows", Rows > 1 ? FormattableString.Invariant($"{Rows}") : null), ("aria-describedby", described.Length == 0 ? null : described),
            ("aria-invalid", isWrong ? "true" : null), ("required", IsRequired ? "required" : null),
            ("maxlength", MaxLength is { } max ? FormattableString.Invariant($"{max}") : null));
        return control;
    }

    private bool IsRequired => For.Metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any();

    private int? MaxLength => For.Metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength;

    private static void Append(TagHelperOutput output, string? text, string id, string cssClass)
    {
        if (text is not null)
        {
            output.Content.AppendHtml(Element("p", text, ("id", id), ("class", cssClass)));
        }
    }

    private static TagBuilder Element(string tag, string? text, params (string Name, string? Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        element.InnerHtml.SetContent(text ?? "");
        Add(element, attributes);
        return element;
    }

    private static void Add(TagBuilder element, params (string Name, string? Value)[] attributes)
    {
        foreach (var (name, value) in attributes.Where(a => a.Value is not null))
        {
            element.Attributes[name] = value;
        }
    }
}
