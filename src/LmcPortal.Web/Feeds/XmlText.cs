using System.Text;
using System.Xml;

namespace LmcPortal.Web.Feeds;

/// <summary>Text as XML 1.0 can hold it: control characters and halves of pairs have no spelling there, not even an escaped one.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        if (IsLegal(text))
        {
            return text;
        }

        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair is read as the replacement character, which says that something was lost.
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                legal.Append(rune.ToString());
            }
        }

        return legal.ToString();
    }

    private static bool IsLegal(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
