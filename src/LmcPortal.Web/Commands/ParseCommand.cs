using System.CommandLine;

namespace LmcPortal.Web.Commands;

internal static class ParseCommand
{
    public static Command Create() => new("parse", "Shows what the importer would make of a document; touches no database.");
}
