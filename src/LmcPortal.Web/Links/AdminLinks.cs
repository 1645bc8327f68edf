using LmcPortal.Data.Stories;
using LmcPortal.Web.AuditLog;

namespace LmcPortal.Web.Links;

/// <summary>Every address of the editors' half, relative to the portal's root. Nothing else spells one.</summary>
public static class AdminLinks
{
    public const string Home = "/admin";
    public const string SignIn = "/admin/sign-in";
    public const string SignInCode = "/admin/sign-in/code";
    public const string SignOut = "/admin/sign-out";
    public const string SetUp = "/admin/set-up";
    public const string Welcome = "/admin/welcome";
    public const string Account = "/admin/account";
    public const string Password = "/admin/account/password";
    public const string Codes = "/admin/account/codes";
    public const string Passkeys = "/admin/account/passkeys";
    public const string Users = "/admin/users";
    public const string Audit = "/admin/audit";
    public const string BrokenQuotes = "/admin/broken-quotes";
    public const string Import = "/admin/import";
    public const string Media = "/admin/media";
    public const string Outcomes = "/admin/outcomes";
    public const string Review = "/admin/outcomes/review";
    public const string Stories = "/admin/stories";
    public const string NewStory = "/admin/stories/new";
    public const string StoryText = "/admin/stories/text";

    // The pages about one story, see StoryPlace.
    public const string Preview = "preview";
    public const string StoryReview = "review";
    public const string Publish = "publish";
    public const string Withdraw = "withdraw";
    public const string Address = "address";
    public const string History = "history";

    /// <summary>Where to go once signed in.</summary>
    public const string ReturnKey = "returnUrl";

    /// <summary>The secret of a one-time link.</summary>
    public const string TokenKey = "token";

    /// <summary>The door, and the way back to where the request wanted to go.</summary>
    public static string SignInFor(HttpRequest request) =>
        $"{SignIn}?{ReturnKey}={Uri.EscapeDataString(request.PathBase + request.Path + request.QueryString)}";

    /// <summary>The door, and then this page.</summary>
    public static string SignInThen(string path) => $"{SignIn}?{ReturnKey}={Uri.EscapeDataString(path)}";

    /// <summary>The second step, with the way back kept.</summary>
    public static string SignInCodeFor(string? returnUrl) => returnUrl is null ? SignInCode : $"{SignInCode}?{ReturnKey}={Uri.EscapeDataString(returnUrl)}";

    public static string User(int id) => FormattableString.Invariant($"{Users}/{id}");

    /// <summary>What a filter leaves of the audit log; the entries before the one with this number.</summary>
    public static string AuditLike(AuditFilter filter, long? before = null) => Audit + filter.ToQuery(before);

    /// <summary>The audit log as a file. The query stays.</summary>
    public static string AuditAs(string extension) => $"{Audit}.{extension}";

    /// <summary>One picture or document.</summary>
    public static string MediaAsset(int id) => FormattableString.Invariant($"{Media}/{id}");

    /// <summary>Media older than this one, with these words.</summary>
    public static string MediaBefore(int id, string? words) => FormattableString.Invariant($"{Media}?before={id}&q={Uri.EscapeDataString(words ?? "")}");

    /// <summary>Readings older than this one.</summary>
    public static string ImportBefore(int id) => FormattableString.Invariant($"{Import}?before={id}#runs");

    /// <summary>A document on the desk.</summary>
    public static string ImportSession(int id) => FormattableString.Invariant($"{Import}/{id}");

    /// <summary>The same, opened at a one-based line.</summary>
    public static string ImportSessionAt(int id, int line) => FormattableString.Invariant($"{Import}/{id}?line={line}#line-{line}");

    /// <summary>One reading of one document, as it is on record.</summary>
    public static string ImportRun(int id) => FormattableString.Invariant($"{Import}/runs/{id}");

    /// <summary>The same, opened at a one-based line.</summary>
    public static string ImportRunAt(int id, int line) => FormattableString.Invariant($"{Import}/runs/{id}?line={line}#line-{line}");

    public static string Outcome(string publicId) => $"{Outcomes}/{Uri.EscapeDataString(publicId)}";

    /// <summary>The sentences of a story, each of which may become an outcome.</summary>
    public static string Sentences(int storyId) => FormattableString.Invariant($"{Stories}/{storyId}/sentences");

    /// <summary>A new outcome from one sentence; places from 0, the found one the place among what the machine finds in it.</summary>
    public static string Sentence(int storyId, int paragraph, int sentence, int found = 0) =>
        FormattableString.Invariant($"{Sentences(storyId)}/{paragraph}/{sentence}") + (found == 0 ? "" : FormattableString.Invariant($"?found={found}"));

    public static string StoriesOf(StoryStatus status) => $"{Stories}?status={status.ToString().ToLowerInvariant()}";

    public static string Story(int id) => FormattableString.Invariant($"{Stories}/{id}");

    /// <summary>Another page about the story: its history, preview, review, publishing, withdrawal or address.</summary>
    public static string StoryPlace(int id, string place) => $"{Story(id)}/{place}";

    public static string SetUpWith(string token) => With(SetUp, token);

    /// <summary>Where an invitation or a link for a new password leads.</summary>
    public static string WelcomeWith(string token) => With(Welcome, token);

    private static string With(string path, string token) => $"{path}?{TokenKey}={Uri.EscapeDataString(token)}";
}
