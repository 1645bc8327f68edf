namespace LmcPortal.Web.Rendering;

public sealed class MarkdownRenderer
{
}
