using System.Reflection;
using System.Text.RegularExpressions;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests;

/// <summary>What a document becomes must not depend on how busy the machine is: a limit of time is so far off that only a fault reaches it.</summary>
public sealed class TimingTests
{
    [Fact]
    public void Patterns_OfTheWholeProject_HaveTimeOnABusyMachine()
    {
        var patterns = typeof(SeedParser).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Regex) && m.GetParameters().Length == 0)
            .ToDictionary(m => $"{m.DeclaringType!.Name}.{m.Name}", m => (Regex)m.Invoke(null, null)!);

        Assert.NotEmpty(patterns);
        Assert.DoesNotContain(patterns, p => p.Value.MatchTimeout != Regex.InfiniteMatchTimeout && p.Value.MatchTimeout < TimeSpan.FromSeconds(30));
    }
}
