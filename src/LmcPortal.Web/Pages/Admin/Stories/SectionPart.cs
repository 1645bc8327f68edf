namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A section in its form.</summary>
public sealed record SectionPart(StoryFormPage Page, int Index)
{
    public SectionForm Section => Page.Form.Sections[Index];

    /// <summary>What the names of its fields begin with.</summary>
    public string Name => FormattableString.Invariant($"Form.Sections[{Index}]");

    /// <summary>As buttons count.</summary>
    public int Number => Index + 1;
}
