using System.Globalization;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>What the buttons beside sections do: "add-2" puts a new one behind the second, "up-2", "down-2", "remove-2".</summary>
public static class SectionMoves
{
    /// <summary>The index of the section to go on with; null when the words are none of a button.</summary>
    public static int? Do(List<SectionForm> sections, string? move)
    {
        var words = move?.Split('-') ?? [];
        if (words.Length != 2 || !int.TryParse(words[1], CultureInfo.InvariantCulture, out var number) || number < 0 || number > sections.Count || (number == 0 && words[0] != "add"))
        {
            return null;
        }

        var index = number - 1;
        switch (words[0])
        {
            case "add":
                sections.Insert(number, new SectionForm());
                return number;
            case "remove":
                sections.RemoveAt(index);
                return Math.Max(0, index - 1);
            case "up" when index > 0:
                (sections[index - 1], sections[index]) = (sections[index], sections[index - 1]);
                return index - 1;
            case "down" when index < sections.Count - 1:
                (sections[index + 1], sections[index]) = (sections[index], sections[index + 1]);
                return index + 1;
            default:
                return index;
        }
    }
}
