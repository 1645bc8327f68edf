namespace LmcPortal.Browser.Tests.Editors;

/// <summary>Tests of this collection share one portal, in which an administrator has been made, and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class EditorTests : ICollectionFixture<EditorsInBrowser>
{
    public const string Name = "editors";
}
