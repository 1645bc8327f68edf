using System.Globalization;

namespace LmcPortal.Web.Rendering;

/// <summary>Stops a renderer that writes without end.</summary>
internal sealed class BoundedWriter(int maxChars) : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value)
    {
        Require(1);
        base.Write(value);
    }

    public override void Write(string? value)
    {
        Require(value?.Length ?? 0);
        base.Write(value);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Require(buffer.Length);
        base.Write(buffer);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Require(count);
        base.Write(buffer, index, count);
    }

    private void Require(int more)
    {
        if (GetStringBuilder().Length + more > maxChars)
        {
            throw new OutputTooLongException();
        }
    }
}
