using LmcPortal.Web.Editors;

namespace LmcPortal.Web.Tests.Editors;

public sealed class TotpCodeTests
{
    // RFC 6238, appendix B: the secret is "12345678901234567890"; its codes of eight digits end in ours.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_InstantOfTheStandard_IsTheCodeOfTheStandard(long seconds, string code) =>
        Assert.Equal(code, TotpCode.At(Key, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-30, true)]
    [InlineData(60, false)]
    [InlineData(-60, false)]
    public void StepOf_CodeOfATelephoneThatIsOff_IsFoundWithinOneStep(int secondsOff, bool expected)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111109);

        Assert.Equal(expected, TotpCode.StepOf(Key, TotpCode.At(Key, now.AddSeconds(secondsOff)), now) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("0287082")]
    [InlineData("٢٨٧٠٨٢")]
    public void StepOf_WhatIsNoCode_IsNull(string code) => Assert.Null(TotpCode.StepOf(Key, code, DateTimeOffset.FromUnixTimeSeconds(59)));
}
