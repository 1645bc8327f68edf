using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using LmcPortal.Web.Errors;
using Microsoft.AspNetCore.RateLimiting;

namespace LmcPortal.Web.Security;

/// <summary>Keeps one address from starving the others. The number of partitions is fixed, so strangers cannot fill the memory with them.</summary>
internal sealed class AddressLimiter(PortalOptions options)
{
    // Two addresses in one partition share their allowance: with this many, rarely.
    private const int Partitions = 16_384;

    private const int Unlimited = -1;

    private const int RetryAfterSeconds = 1;

    // One subscriber of IPv6 commonly has a whole /64.
    private const int NetworkBytes = 8;

    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    // Unknown outside, so that nobody can pick an address that shares another's allowance.
    private readonly int _seed = Random.Shared.Next();

    private PartitionedRateLimiter<HttpContext>? _limiter;

    /// <summary>Requests that the address may still make at once.</summary>
    public long Remaining(HttpContext context) => _limiter?.GetStatistics(context)?.CurrentAvailablePermits ?? options.RequestsPerSecond;

    public void Configure(RateLimiterOptions limiting)
    {
        limiting.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiting.GlobalLimiter = _limiter = PartitionedRateLimiter.Create<HttpContext, int>(
            // A page that was not found is one request, not two.
            context => context.IsExplainingFailure()
                ? RateLimitPartition.GetNoLimiter(Unlimited)
                : RateLimitPartition.GetTokenBucketLimiter(Partition(context.Connection.RemoteIpAddress), _ => Bucket()));
        limiting.OnRejected = static (rejected, _) =>
        {
            var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : RetryAfterSeconds;
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return new ValueTask(rejected.HttpContext.Request.IsData()
                ? ErrorProblems.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests)
                : ShortPage.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests));
        };
    }

    /// <summary>The same for every address of one IPv6 /64, and for an IPv4 address however it is written.</summary>
    public int Partition(IPAddress? address)
    {
        if (address is null)
        {
            return 0;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        Span<byte> bytes = stackalloc byte[16];
        plain.TryWriteBytes(bytes, out var length);
        var hash = new HashCode();
        hash.Add(_seed);
        hash.AddBytes(bytes[..(plain.AddressFamily == AddressFamily.InterNetworkV6 ? NetworkBytes : length)]);
        return (int)((uint)hash.ToHashCode() % Partitions);
    }

    private TokenBucketRateLimiterOptions Bucket()
    {
        var perPeriod = Math.Max(1, (int)(options.RequestsPerSecond * Period.TotalSeconds));
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.RequestsPerSecond,
            TokensPerPeriod = perPeriod,
            ReplenishmentPeriod = options.RequestsPerSecond < 10 ? TimeSpan.FromSeconds(1) / options.RequestsPerSecond : Period,
            QueueLimit = 0,
        };
    }
}
