using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Tests.Editors;

public sealed class CommonPasswordsTests
{
    [Theory]
    [InlineData("password", 1)]
    [InlineData("password1234", 2)]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", 1)]
    [InlineData("MekongLancang", 0)]
    [InlineData("x7", 2)]
    [InlineData("", 0)]
    public void Depth_OfAPassword_CountsGuesses(string password, int depth) => Assert.Equal(depth, CommonPasswords.Depth(password, []));

    [Fact]
    public void Depth_OfTheOwnersName_IsNothing() => Assert.Equal(1, CommonPasswords.Depth("Bea.Second", ["bea", "second"]));

    [Fact]
    public void Depth_OfTheLongestPassword_IsFound() => Assert.InRange(CommonPasswords.Depth(string.Concat(Enumerable.Repeat("ab1", PasswordRules.MaxLength / 3)), []), 1, PasswordRules.MaxLength);
}
