using System.Text;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Tests.Seeds;

public sealed class SeedDecoderTests
{
    private const string Chinese = "澜沧江—湄公河合作第四次领导人会议通过了五年行动计划，六国将加强合作。\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "The file is empty" },
        { " \r\n\t\u00A0\n"u8.ToArray(), "The file holds nothing but blanks" },
        { "%PDF-1.7 "u8.ToArray(), "The PDF is damaged" },
        { [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "The file is a PNG picture" },
        { "PK\u0003\u0004 word"u8.ToArray(), "The file begins like a Word document but is damaged" },
        { [1, 0, 2, 3, 0, 0, 7, 200, 0], "The file holds zero bytes" },
        { new byte[SeedDecoder.MaxBytes + 1], "The file is 5.0 MB long and 5 MB is the most" },
        { Encoding.UTF8.GetBytes("A\n" + new string('x', SeedDecoder.MaxLineBytes + 1)), "Line 2 is longer than 64 KB" },
        { [.. "Two lines\nof H"u8, 0xC3], "The file ends in the middle of a character (byte 15, line 2)" },
        { [.. "Two lines\nof H"u8, 0xC3, (byte)'x'], "The file is not UTF-8 text (byte 15, line 2)" },
        { Encoding.Latin1.GetBytes("Le délégué est arrivé à la réunion ; la forêt a été visitée.\n"), "The file is not UTF-8 text" },
        { [0xFF, 0xFE, 0x41, 0, 0x42], "The UTF-16 file ends in the middle of a character" },
        { [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "The file is UTF-32 text" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Decode_WhatIsNoText_IsRefusedWithASentence(byte[] bytes, string sentence)
    {
        var decoded = SeedDecoder.Decode(bytes);

        Assert.False(decoded.IsReadable);
        Assert.StartsWith(sentence, decoded.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_EachEncoding_GivesTheSameText()
    {
        Assert.Equal(new DecodedSeed(Chinese, "UTF-8", null), SeedDecoder.Decode(Encoding.UTF8.GetBytes(Chinese)));
        Assert.Equal(new DecodedSeed("\uFEFF" + Chinese, "UTF-8", null), SeedDecoder.Decode(Encoding.UTF8.GetBytes("\uFEFF" + Chinese)));
        Assert.Equal(new DecodedSeed(Chinese, "GB18030", null), SeedDecoder.Decode(Gb18030.GetBytes(Chinese)));
        Assert.Equal(new DecodedSeed(Chinese, "UTF-16 LE", null), SeedDecoder.Decode(Encoding.Unicode.GetBytes(Chinese)));
        Assert.Equal(new DecodedSeed(Chinese, "UTF-16 BE", null), SeedDecoder.Decode(Encoding.BigEndianUnicode.GetBytes(Chinese)));
        Assert.Equal(new DecodedSeed("\uFEFF" + Chinese, "UTF-16 BE", null), SeedDecoder.Decode(Encoding.BigEndianUnicode.GetBytes("\uFEFF" + Chinese)));
        Assert.Equal(new DecodedSeed("Tea.", "UTF-16 LE", null), SeedDecoder.Decode(Encoding.Unicode.GetBytes("Tea.")));
    }

    [Theory]
    [InlineData("windows-874", "ความร่วมมือแม่โขงล้านช้างเปิดศูนย์ข้อมูลน้ำร่วมกันหกประเทศ")]
    [InlineData("windows-1258", "Hà Nôi là thành phô lón và đep cúa Viêt Nam, môt noi rât dông")]
    [InlineData("shift_jis", "メコン川の流域で六つの国が協力を進めることになりました。")]
    public void Decode_EncodingsWeDoNotRead_AreRefusedNotGuessed(string encoding, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

        Assert.False(SeedDecoder.Decode(bytes).IsReadable);
    }

    [Fact]
    public void Decode_RandomBytes_AreRefused()
    {
        var random = new Random(7);
        var bytes = new byte[2048];
        for (var i = 0; i < 200; i++)
        {
            random.NextBytes(bytes);

            Assert.False(SeedDecoder.Decode(bytes).IsReadable);
        }
    }
}
