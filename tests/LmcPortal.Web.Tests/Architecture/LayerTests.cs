using System.Reflection;
using LmcPortal.Data;
using LmcPortal.Text.Seeds;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LmcPortal.Web.Tests.Architecture;

public sealed class LayerTests
{
    [Fact]
    public void Text_KnowsNothingOfOursAndNoFramework() =>
        Assert.DoesNotContain(References(typeof(SeedParser).Assembly), name => IsOf(name, "LmcPortal", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Extensions", "Npgsql"));

    [Fact]
    public void Data_KnowsTextOnly()
    {
        var references = References(typeof(PortalDbContext).Assembly);

        Assert.DoesNotContain(references, name => IsOf(name, "Microsoft.AspNetCore"));
        Assert.Equal(["LmcPortal.Text"], references.Where(name => IsOf(name, "LmcPortal")));
    }

    [Fact]
    public void Pages_UseNoOtherFoldersModels()
    {
        var pages = typeof(PortalOptions).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("LmcPortal.Web.Pages", StringComparison.Ordinal) == true).ToList();
        var models = pages.Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract).ToHashSet();
        Assert.NotEmpty(models);

        foreach (var page in pages)
        {
            Assert.DoesNotContain(Used(page), used => models.Contains(used) && used.Namespace != page.Namespace);
        }
    }

    private static List<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!)];

    private static bool IsOf(string name, params string[] families) => families.Any(f => name == f || name.StartsWith(f + ".", StringComparison.Ordinal));

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(All).Select(f => f.FieldType)
            .Concat(type.GetProperties(All).Select(p => p.PropertyType))
            .Concat(type.GetMethods(All).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)))
            .Concat(type.GetConstructors(All).SelectMany(c => c.GetParameters().Select(p => p.ParameterType)))
            .SelectMany(t => t.IsGenericType ? t.GetGenericArguments().Append(t) : [t]);
    }
}
