namespace LmcPortal.Browser.Tests;

/// <summary>Tests of this collection share one portal and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<PortalInBrowser>
{
    public const string Name = "browser";
}
