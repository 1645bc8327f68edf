using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Words;

public sealed class ReadingFormTests
{
    [Theory]
    [InlineData("ນໍ້າ", "ນ້ຳ")]
    [InlineData("ນ້ໍາ", "ນ້ຳ")]
    [InlineData("ຕໍາ", "ຕຳ")]
    [InlineData("นํ้า", "น้ำ")]
    [InlineData("ຫມາກ", "ໝາກ")]
    [InlineData("ຫລວງ", "ຫຼວງ")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("ស\u200Bម", "សម")]
    [InlineData("Việt", "Việt")]
    [InlineData("a\uD83Db", "a\uD83Db")]
    public void Of_TwoWritings_AreOne(string typed, string expected) => Assert.Equal(expected, ReadingForm.Of(typed).Text);

    [Fact]
    public void Original_ChangedText_FindsTheWayBack()
    {
        const string typed = "ໃນ ນໍ້າ\u200B ແລະ";
        var reading = ReadingForm.Of(typed);

        var at = reading.Text.IndexOf("ນ້ຳ", StringComparison.Ordinal);
        Assert.Equal("ນໍ້າ", reading.Original(new TextSpan(at, 3)).In(typed));
    }

    [Fact]
    public void Of_EndlessMarks_TakesNoLongerThanTheyAre()
    {
        var marks = "a" + string.Concat(Enumerable.Repeat("\u0301\u0316", 50_000));

        // Sorting these marks as one row would compare each with each: a thousand million steps.
        Assert.Equal(50_000, ReadingForm.Of(marks).Text.Count('\u0316'.Equals));
    }
}
