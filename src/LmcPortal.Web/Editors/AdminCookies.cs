namespace LmcPortal.Web.Editors;

/// <summary>The cookies of the editors' half; the public half has none. Browsers take the prefix only from the host itself, over https or on localhost.</summary>
internal static class AdminCookies
{
    public const string Session = "__Host-lmc";
    public const string Step = "__Host-lmc-step";
    public const string Form = "__Host-lmc-form";
    public const string Told = "__Host-lmc-told";
}
