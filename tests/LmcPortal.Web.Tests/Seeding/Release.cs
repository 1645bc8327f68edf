using System.Text;

namespace LmcPortal.Web.Tests.Seeding;

/// <summary>Writes a small press release with numbered stories.</summary>
internal static class Release
{
    public const string Rail = "New railway bridge links two towns";
    public const string Water = "Water laboratory opens its doors";
    public const string Youth = "Young people meet by the river";

    public static string Of(params (string Heading, string Body)[] stories)
    {
        var text = new StringBuilder("River Gazette: Top 3 News Stories of 2021\n\nThe river brought people together this year.\n\n");
        for (var i = 0; i < stories.Length; i++)
        {
            text.Append(i + 1).Append(". ").Append(stories[i].Heading).Append("\n\n").Append(stories[i].Body).Append("\n\n");
        }

        return text.Append("Source: River Gazette\n").ToString();
    }

    public static string Usual(string railBody = "Trains now cross the new railway bridge between Laos and Thailand.") => Of(
        (Rail, railBody),
        (Water, "A laboratory for water resources opened in Cambodia. Its staff measure the floods."),
        (Youth, "Students from six countries met in Vietnam. They spoke of the future of young people."));
}
