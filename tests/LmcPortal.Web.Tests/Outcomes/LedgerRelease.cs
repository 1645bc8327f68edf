using LmcPortal.Web.Tests.Seeding;

namespace LmcPortal.Web.Tests.Outcomes;

/// <summary>A release of three stories that hold outcomes of several kinds.</summary>
internal static class LedgerRelease
{
    public const string Forum = "first River Trade Forum";
    public const string Rice = "1,200 tons of rice";
    public const string Declaration = "River Youth Declaration";
    public const string RiceSentence = "As of May 2021, trains had carried 1,200 tons of rice.";

    public static string Of(
        string rail = "On May 3, 2021, the first River Trade Forum was held in Vientiane. " + RiceSentence,
        string youth = "The first River Trade Forum was held in Vientiane in May. Students signed the “River Youth Declaration” on May 5.") => Release.Of(
            (Release.Rail, rail),
            (Release.Water, "On June 8, 2021, the sixth Lancang-Mekong Cooperation Foreign Ministers’ Meeting was held in Chongqing. Its staff measure the floods."),
            (Release.Youth, youth));
}
