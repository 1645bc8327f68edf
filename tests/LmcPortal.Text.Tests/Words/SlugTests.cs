using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Words;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Đường sắt", "duong-sat")]
    [InlineData("A\uFFFE railway", "a-railway")]
    [InlineData("A \uD83D railway", "a-railway")]
    [InlineData("铁路 \uFDD0合作", "铁路-合作")]
    [InlineData("\uFFFF", "")]
    public void Of_AnyText_NamesItByItsLettersAndDigits(string text, string slug) => Assert.Equal(slug, Slug.Of(text));
}
