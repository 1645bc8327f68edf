namespace LmcPortal.Web.Tests;

/// <summary>Skips a test whose tool is missing on a developer's machine. On the build machine (CI=true) a missing tool is a failure.</summary>
internal static class Requires
{
    /// <summary>The connection string of a server on which databases may be made.</summary>
    public static string PostgreSql() => Variable("LMC_TEST_POSTGRESQL", "a connection string of a PostgreSQL server");

    private static string Variable(string name, string what)
    {
        var value = Environment.GetEnvironmentVariable(name);
        var reason = $"Set {name} to {what} to run this test.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.False(string.IsNullOrEmpty(value), reason);
        }

        Skip.If(string.IsNullOrEmpty(value), reason);
        return value!;
    }
}
