using LmcPortal.Web.Security;

namespace LmcPortal.Web.Tests.Security;

public sealed class CleanTargetsTests
{
    [Theory]
    [InlineData("/stories")]
    [InlineData("/stories?q=%E6%BE%9C%E6%B9%84&theme=water")]
    [InlineData("/stories?q=澜湄")]
    [InlineData("/stories?q=100%25")]
    [InlineData("/stories?q=100%")]
    [InlineData("/stories?q=%zz")]
    [InlineData("/stories?q=a+b%20c")]
    [InlineData("/stories?q=%F0%9F%98%80")]
    [InlineData("/stories?q=%251e")]
    public void IsClean_Text_IsTrue(string target) => Assert.True(CleanTargets.IsClean(target));

    [Theory]
    [InlineData("/a\u0001")]
    [InlineData("/a\u007f")]
    [InlineData("/a\u0085")]
    [InlineData("/%00")]
    [InlineData("/a?x=%1E")]
    [InlineData("/a?x=%1f")]
    [InlineData("/a?%1E=x")]
    [InlineData("/a%0d%0aSet-Cookie:x")]
    [InlineData("/a?x=%7F")]
    [InlineData("/a?x=%c2%85")]
    [InlineData("/%c0%ae%c0%ae/")]
    [InlineData("/a?x=%C0%80")]
    [InlineData("/a?x=%e0%80%80")]
    [InlineData("/a?x=%ed%a0%80")]
    [InlineData("/a?x=%f5%80%80%80")]
    [InlineData("/a?x=%ff")]
    [InlineData("/a?x=%e6%be")]
    public void IsClean_ControlCharacterOrBrokenUtf8_IsFalse(string target) => Assert.False(CleanTargets.IsClean(target));
}
