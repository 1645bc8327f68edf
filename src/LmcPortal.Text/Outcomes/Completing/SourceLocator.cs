using LmcPortal.Text.Seeds;
using LmcPortal.Text.Seeds.Reading;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>Tells which characters of the file a stretch of a cleaned paragraph was made of.</summary>
/// <param name="file">The file; null when only paragraphs are known.</param>
/// <param name="edits">Every change made to it.</param>
internal sealed class SourceLocator(SeedFile? file, EditList edits)
{
    private ParsedParagraph? _paragraph;
    private BlockText? _block;
    private int _offset;

    /// <summary>The characters of the file behind a stretch; the whole paragraph when they cannot be told.</summary>
    public TextSpan Locate(ParsedParagraph paragraph, int start, int end)
    {
        if (!ReferenceEquals(_paragraph, paragraph))
        {
            _paragraph = paragraph;
            _block = file is null ? null : BlockText.Of(file.Text, edits, paragraph.Start, paragraph.Start + paragraph.Length);
            _offset = _block?.Text.IndexOf(paragraph.Text, StringComparison.Ordinal) ?? -1;
        }

        if (_block is null || _offset < 0 || end <= start)
        {
            return new TextSpan(paragraph.Start, paragraph.Length);
        }

        var from = _block.SourceStart(_offset + start);
        return new TextSpan(from, _block.SourceEnd(_offset + end - 1) - from);
    }
}
