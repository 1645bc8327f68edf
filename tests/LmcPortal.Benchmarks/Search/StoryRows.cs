using System.Globalization;
using LmcPortal.Data.Stories;
using Microsoft.Data.Sqlite;

namespace LmcPortal.Benchmarks.Search;

/// <summary>Writes stories with prepared statements: a million through EF would take longer than everything that is measured.</summary>
internal sealed class StoryRows : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _story, _section, _theme, _country;

    public StoryRows(SqliteConnection connection)
    {
        (_connection, _transaction) = (connection, connection.BeginTransaction());
        _story = Command(
            """
            INSERT INTO "Stories" ("Id", "Slug", "Title", "Summary", "Language", "Status", "Happened_First", "Happened_Precision", "PostedOn", "UpdatedUtc", "RevisionNumber", "EditedByHand")
            VALUES (@id, @slug, @title, '', @language, 'Published', @first, 'Year', @posted, @posted, 1, 0)
            """, "id", "slug", "title", "language", "first", "posted");
        _section = Command(
            """INSERT INTO "Sections" ("StoryId", "Order", "Anchor", "Heading", "Markdown", "Html") VALUES (@id, @order, @anchor, @heading, '', @html)""",
            "id", "order", "anchor", "heading", "html");
        _theme = Command("""INSERT INTO "StoryThemes" ("StoryId", "ThemeSlug", "IsPrimary") VALUES (@id, @slug, @primary)""", "id", "slug", "primary");
        _country = Command("""INSERT INTO "StoryCountries" ("StoryId", "CountryCode", "IsPrimary") VALUES (@id, @code, 1)""", "id", "code");
    }

    public void Add(int id, Story story)
    {
        Run(_story, id, story.Slug, story.Title, story.Language, Iso(story.Happened!.First), Iso(story.PostedOn!.Value));
        foreach (var section in story.Sections)
        {
            Run(_section, id, section.Order, section.Anchor, section.Heading, section.Html);
        }

        foreach (var theme in story.Themes)
        {
            Run(_theme, id, theme.ThemeSlug, theme.IsPrimary);
        }

        foreach (var country in story.Countries)
        {
            Run(_country, id, country.CountryCode);
        }
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        foreach (var command in new[] { _story, _section, _theme, _country })
        {
            command.Dispose();
        }

        _transaction.Dispose();
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _transaction);
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
