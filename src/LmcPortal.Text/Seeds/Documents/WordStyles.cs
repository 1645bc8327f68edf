using System.Globalization;
using System.Xml;

namespace LmcPortal.Text.Seeds.Documents;

/// <summary>Which paragraph styles of a Word document are headings. Their ids are translated, the names of those that come with Word are not.</summary>
internal static class WordStyles
{
    /// <summary>Stands for a style of list items.</summary>
    public const int Item = -1;

    private const int DeepestLevel = 6;

    /// <summary>The level in the outline by style id: 1 for the title, 2 for "heading 1" and so on. Styles that are based on a heading are one too.</summary>
    public static Dictionary<string, int> Read(byte[] styles)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        var based = new List<(string Id, string On)>();
        var id = "";
        using var xml = WordXml.Open(styles);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !xml.IsWord())
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "style":
                    id = xml.GetAttribute("styleId", xml.NamespaceURI) ?? "";
                    break;
                case "name" when LevelOf(xml.Value() ?? "") is { } level:
                    levels.TryAdd(id, level);
                    break;
                case "outlineLvl" when int.TryParse(xml.Value(), CultureInfo.InvariantCulture, out var outline) && outline is >= 0 and < 9:
                    levels.TryAdd(id, Math.Min(outline + 2, DeepestLevel));
                    break;
                case "numPr":
                    levels.TryAdd(id, Item);
                    break;
                case "basedOn":
                    based.Add((id, xml.Value() ?? ""));
                    break;
            }
        }

        foreach (var (own, on) in based.Where(b => levels.ContainsKey(b.On)).ToList())
        {
            levels.TryAdd(own, levels[on]);
        }

        return levels;
    }

    private static int? LevelOf(string name) =>
        name.Equals("title", StringComparison.OrdinalIgnoreCase) ? 1
        : name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9
            ? Math.Min(level + 1, DeepestLevel)
            : null;
}
