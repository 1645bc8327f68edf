using System.Text;

namespace LmcPortal.Web.Cards;

/// <summary>The fonts that the cards bring along, for the seven scripts. Not for two threads at once.</summary>
internal sealed class CardFonts : IDisposable
{
    private readonly CardFace _serif = CardFace.Load("NotoSerif.ttf");
    private readonly CardFace _sans = CardFace.Load("NotoSans.ttf");
    private readonly IReadOnlyList<CardFace> _others =
    [
        CardFace.Load("NotoSerifThai.ttf"), CardFace.Load("NotoSerifLao.ttf"), CardFace.Load("NotoSerifKhmer.ttf"),
        CardFace.Load("NotoSerifMyanmar.ttf"), CardFace.Load("NotoSerifSC.otf"),
    ];

    /// <summary>The text in runs of one font each. What no font has is left to the first one, which draws an empty box.</summary>
    public IReadOnlyList<CardRun> Runs(string text, CardStyle style)
    {
        var runs = new List<CardRun>();
        var first = style.IsSerif ? _serif : _sans;
        var (face, start) = (first, 0);
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var next = FaceOf(rune, face, first);
            if (next != face && at > start)
            {
                runs.Add(new CardRun(face, text[start..at]));
                start = at;
            }

            face = next;
            at += length;
        }

        if (start < text.Length)
        {
            runs.Add(new CardRun(face, text[start..]));
        }

        return runs;
    }

    public void Dispose()
    {
        foreach (var face in _others.Append(_serif).Append(_sans))
        {
            face.Dispose();
        }
    }

    // Marks and joiners stay with the letter before them: shaped apart, a stack falls to pieces.
    private CardFace FaceOf(Rune rune, CardFace current, CardFace first)
    {
        if (!Rune.IsLetterOrDigit(rune) && current.Has(rune.Value))
        {
            return current;
        }

        return first.Has(rune.Value) ? first : _others.FirstOrDefault(f => f.Has(rune.Value)) ?? current;
    }
}
