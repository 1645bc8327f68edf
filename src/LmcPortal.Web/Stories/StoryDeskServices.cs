using LmcPortal.Web.Pages.Admin.Stories;
using LmcPortal.Web.Redirects;
using LmcPortal.Web.Scheduling;
using LmcPortal.Web.Stories.Unsaved;

namespace LmcPortal.Web.Stories;

internal static class StoryDeskServices
{
    /// <summary>The editors' desk: drafts, review, publishing, addresses.</summary>
    public static void AddStoryDesk(this IServiceCollection services)
    {
        services.AddScoped<EditorialTexts>();
        services.AddScoped<StoryDesk>();
        services.AddScoped<StoryReview>();
        services.AddScoped<StoryBatch>();
        services.AddSingleton<PreviewLinks>();
        services.AddScoped<StoryPublishing>();
        services.AddScoped<RedirectBook>();
        services.AddScoped<StoryStandings>();
        services.AddScoped<StorySchedule>();
        services.AddSingleton<DueWork>();
        services.AddHostedService<ScheduleClock>();
        services.AddSingleton<TimedSeal>();
        services.AddSingleton<FormTickets>();
        services.AddScoped<UnsavedTexts>();
        services.AddScoped<LateForms>();
    }
}
