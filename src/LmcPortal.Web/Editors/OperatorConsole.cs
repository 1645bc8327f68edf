namespace LmcPortal.Web.Editors;

/// <summary>What only the person at the machine may read, and what no log may keep.</summary>
public sealed class OperatorConsole(TextWriter output)
{
    public void Say(string text) => output.WriteLine(text);
}
