using System.Text;
using System.Xml;

namespace LmcPortal.Text.Seeds.Documents;

/// <summary>Writes the body of a Word document as an outline: a paragraph a line, a row of a table a line. What was deleted under "track changes" stays out.</summary>
internal sealed class WordBody(IReadOnlyDictionary<string, int> levels)
{
    private readonly StringBuilder _outline = new();
    private readonly StringBuilder _paragraph = new();
    private readonly List<string> _cells = [];
    private int _level;
    private int _rows;
    private bool _isItem;

    /// <summary>The outline; blank lines part what is not one list or table.</summary>
    public static string Read(byte[] body, IReadOnlyDictionary<string, int> levels)
    {
        var writer = new WordBody(levels);
        using var xml = WordXml.Open(body);
        var more = xml.Read();
        while (more)
        {
            // The same text box again for old programs, equations, which are no text, and what "track changes" has taken away.
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "oMath" or "moveFrom" or "pPrChange")
            {
                xml.Skip();
                more = !xml.EOF;
                continue;
            }

            writer.Take(xml);
            more = xml.Read();
        }

        return writer._outline.ToString();
    }

    private void Take(XmlReader xml)
    {
        if (!xml.IsWord())
        {
            return;
        }

        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Open(xml);
                break;
            case XmlNodeType.EndElement:
                Close(xml.LocalName);
                break;
        }
    }

    private void Open(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                Write();
                break;
            case "pStyle":
                _level = levels.GetValueOrDefault(xml.Value() ?? "");
                _isItem |= _level == WordStyles.Item;
                break;
            case "numPr":
                _isItem = true;
                break;
            case "t" when !xml.IsEmptyElement:
                TakeText(xml);
                break;
            case "tab" or "br" or "cr" or "ptab":
                _paragraph.Append(' ');
                break;
            case "noBreakHyphen":
                _paragraph.Append('-');
                break;
            case "tr":
                Write();
                _rows++;
                break;
        }
    }

    // Only the characters: a reader that jumped over the end of the element would lose what follows.
    private void TakeText(XmlReader xml)
    {
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                _paragraph.Append(xml.Value.ReplaceLineEndings(" "));
            }
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "p":
                Write();
                break;
            case "tr":
                _rows--;
                WriteRow();
                break;
        }
    }

    private void Write()
    {
        var text = _paragraph.ToString().Trim();
        var (level, isItem) = (_level, _isItem);
        _paragraph.Clear();
        (_level, _isItem) = (0, false);
        if (text.Length == 0)
        {
            return;
        }

        if (_rows > 0)
        {
            _cells.Add(text);
            return;
        }

        var mark = level > 0 ? new string('#', level) + " " : isItem ? "- " : "";
        _outline.Append(mark).Append(text).Append("\n\n");
    }

    private void WriteRow()
    {
        if (_rows == 0 && _cells.Count > 0)
        {
            _outline.AppendJoin(" | ", _cells).Append("\n\n");
            _cells.Clear();
        }
    }
}
