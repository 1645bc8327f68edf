using System.Text.Encodings.Web;
using System.Text.Unicode;
using LmcPortal.Web.Media;
using Microsoft.Extensions.WebEncoders;

namespace LmcPortal.Web.Rendering;

internal static class RenderingServices
{
    public static void AddRendering(this IServiceCollection services)
    {
        services.AddSingleton(provider => new MarkdownRenderer(provider.GetRequiredService<PictureFinder>().Find));

        // Letters of every script go out as themselves: as "&#x6E84;" a page in Chinese or Khmer would weigh twice as much.
        // What has a meaning in HTML is still escaped.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
