using System.Globalization;
using System.Text;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Downloads;

/// <summary>A story as plain text: for mail, for reading aloud, for programs that want words only.</summary>
internal static class StoryPlainText
{
    public static string Of(StoryFile file)
    {
        var text = new StringBuilder();
        Heading(text, file.Story.Place.Title, '=');
        text.Append('\n').AppendJoin("", file.Facts.Where(f => f.Value.Length > 0).Select(f => $"{f.Name}: {f.Value}\n"));
        foreach (var section in file.Story.Sections)
        {
            text.Append("\n\n");
            Heading(text, section.Heading, '-');
            text.AppendJoin("", PlainText.ParagraphsOf(section.Html).Select(p => $"\n{p.Trim()}\n"));
        }

        if (file.Outcomes.Count > 0)
        {
            text.Append("\n\n");
            Heading(text, "Outcomes in this story", '-');
            text.AppendJoin("", file.Outcomes.Select(o =>
                $"\n* {StoryFile.Headline(o)}\n  {file.Address.Of(o.Path)}\n{string.Concat(file.QuotesOf(o).Select(q => $"  “{q.Exact}”\n"))}"));
        }

        text.Append("\n\n");
        Heading(text, "Cite as", '-');
        return text.Append(CultureInfo.InvariantCulture, $"\n{file.CiteAs}\n").ToString();
    }

    private static void Heading(StringBuilder text, string heading, char line) => text.Append(CultureInfo.InvariantCulture, $"{heading}\n{new string(line, Math.Min(heading.Length, 78))}\n");
}
