using FsCheck.Xunit;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Words;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two! Three?", "One.|Two!|Three?")]
    [InlineData("It carried 3.5 million tons. It grew by 1.2 percent.", "It carried 3.5 million tons.|It grew by 1.2 percent.")]
    [InlineData("Dr. Lee met Gen. Min on Dec. 25. They talked.", "Dr. Lee met Gen. Min on Dec. 25.|They talked.")]
    [InlineData("The U.S. dollar fell. J. Smith said so.", "The U.S. dollar fell.|J. Smith said so.")]
    [InlineData("It is No. 1 in the region. Is it? No. It is not.", "It is No. 1 in the region.|Is it?|No.|It is not.")]
    [InlineData("They signed the “Plan of Action.” Then they left.", "They signed the “Plan of Action.”|Then they left.")]
    [InlineData("He said “we agree.” and left.", "He said “we agree.” and left.")]
    [InlineData("六国合作。成果丰硕！真的吗？是。", "六国合作。|成果丰硕！|真的吗？|是。")]
    [InlineData("他说：“好。”然后离开。", "他说：“好。”|然后离开。")]
    [InlineData("ប្រទេសទាំងប្រាំមួយ។ សហប្រតិបត្តិការ។", "ប្រទេសទាំងប្រាំមួយ។|សហប្រតិបត្តិការ។")]
    [InlineData("ခြောက်နိုင်ငံ။ ပူးပေါင်းသည်။", "ခြောက်နိုင်ငံ။|ပူးပေါင်းသည်။")]
    [InlineData("no end at all", "no end at all")]
    public void Of_Paragraph_CutsSentences(string paragraph, string expected)
    {
        var sentences = Sentences.Of(paragraph).Select(s => s.In(paragraph).Trim());

        Assert.Equal(expected.Split('|'), sentences);
    }

    [Property]
    public void Of_AnyText_TilesIt(string? text)
    {
        var paragraph = text ?? "";

        var spans = Sentences.Of(paragraph);

        Assert.Equal(paragraph, string.Concat(spans.Select(s => s.In(paragraph))));
        Assert.All(spans, s => Assert.True(s.Length > 0));
    }

    [Theory]
    [InlineData("It opened.", true)]
    [InlineData("It “opened.”", true)]
    [InlineData("It (opened).", true)]
    [InlineData("The ministers agreed:", true)]
    [InlineData("Railway opens", false)]
    [InlineData("Railway opens “at last”", false)]
    public void IsClosed_Text_LooksBehindClosingMarks(string text, bool expected) => Assert.Equal(expected, Sentences.IsClosed(text));
}
