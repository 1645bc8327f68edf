using System.CommandLine;

namespace LmcPortal.Web.Commands;

internal static class ImportCommand
{
    public static Command Create() => new("import", "Imports documents into the store.");
}
