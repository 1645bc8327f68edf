namespace LmcPortal.Text.Seeds;

/// <summary>Finds the line of an offset. CRLF, LF and a lone CR each end a line.</summary>
public sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    /// <summary>Reads the text once, in linear time.</summary>
    public LineIndex(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Number of lines; a text that ends with a line end has an empty last line.</summary>
    public int Count => _starts.Count;

    /// <summary>One-based line of a zero-based offset; an offset at the very end belongs to the last line.</summary>
    public int LineOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Zero-based offset of the first character of a one-based line.</summary>
    public int StartOf(int line) => _starts[line - 1];
}
