using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Security;

/// <summary>Keeps one address from guessing at passwords, codes and one-time links: <c>[EnableRateLimiting(SignInLimiter.Policy)]</c>.</summary>
internal static class SignInLimiter
{
    public const string Policy = "sign-in";

    // No partition of the forms has it.
    private const int Unlimited = -1;

    public static void Configure(RateLimiterOptions limiting, AddressLimiter addresses, PortalOptions options) =>
        limiting.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetTokenBucketLimiter(addresses.Partition(context.Connection.RemoteIpAddress), _ => Bucket(options.SignInsPerMinute))
            : RateLimitPartition.GetNoLimiter(Unlimited));

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute, QueueLimit = 0,
    };
}
