using LmcPortal.Data;
using LmcPortal.Data.Media;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Media;

/// <summary>Finds media by their names while a text is rendered, which happens when it is saved and when it is previewed.</summary>
public sealed class PictureFinder(IServiceScopeFactory scopes)
{
    /// <summary>Null for a name nothing has.</summary>
    public Picture? Find(string slug)
    {
        using var scope = scopes.CreateScope();
        var asset = scope.ServiceProvider.GetRequiredService<PortalDbContext>().MediaAssets.AsNoTracking().Include(a => a.Files).SingleOrDefault(a => a.Slug == slug);
        return asset is null ? null : Of(asset);
    }

    private static Picture Of(MediaAsset asset)
    {
        var files = asset.Files.OrderByDescending(f => f.Width).ToList();
        return new Picture(asset.Slug, asset.Version, asset.IsPicture, asset.Alt, asset.Caption, asset.Credit, files[0].Width, files[0].Height, files.ConvertAll(f => f.Width));
    }
}
