using System.Globalization;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A story in another language.</summary>
public sealed record TranslationLink(string Slug, string Title, string Language)
{
    /// <summary>The language's name in itself; the code when nobody knows it.</summary>
    public string LanguageName => CultureInfo.GetCultureInfo(Language).NativeName;
}
