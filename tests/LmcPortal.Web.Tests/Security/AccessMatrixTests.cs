using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Tests.Editors;

namespace LmcPortal.Web.Tests.Security;

/// <summary>Every address, every method, every role: the running host must answer as the checked-in table says, and hold nothing besides.</summary>
public sealed class AccessMatrixTests
{
    [Fact]
    public async Task EveryEndpoint_ForEveryRole_AnswersAsTheTableSays()
    {
        await using var app = new PortalApplication();
        await app.StoryAsync(new StoryGiven("A story"));
        var endpoints = await PortalEndpoint.AllAsync(app);
        var persons = new List<EditorBrowser>();
        foreach (var role in AccessMatrix.Persons)
        {
            persons.Add(role is { } known ? await app.SignedInAsync(known) : EditorBrowser.Of(app));
        }

        var lines = new List<string>();
        foreach (var endpoint in endpoints)
        {
            var answers = new List<string>();
            foreach (var person in persons)
            {
                answers.Add(await AskAsync(person, endpoint));
            }

            lines.Add(AccessMatrix.Write(endpoint.Key, answers));
        }

        var expected = AccessMatrix.Read().Select(row => AccessMatrix.Write(row.Key, row.Value)).ToList();
        var unlike = lines.Except(expected).Select(line => "answers:    " + line).Concat(expected.Except(lines).Select(line => "table says: " + line)).ToList();
        Assert.True(unlike.Count == 0, $"{AccessMatrix.Path} and the host differ:\n{string.Join('\n', unlike)}");
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task EveryAdminPage_OtherMethods_DoNothing(string method)
    {
        await using var app = new PortalApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);

        foreach (var endpoint in (await PortalEndpoint.AllAsync(app)).Where(e => e.Address.StartsWith("/admin", StringComparison.Ordinal)))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), endpoint.Example);
            using var response = await admin.Client.SendAsync(request);
            Assert.True(response.StatusCode == (method == "OPTIONS" ? HttpStatusCode.NoContent : HttpStatusCode.MethodNotAllowed), $"{method} {endpoint.Address}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task EveryAdminForm_WithoutItsToken_IsRefused()
    {
        await using var app = new PortalApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        var forms = (await PortalEndpoint.AllAsync(app)).Where(e => e.Method == "POST").ToList();

        Assert.NotEmpty(forms);
        foreach (var form in forms)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await admin.PostAsync(form.Example, [])).Status);
        }

        Assert.True(await admin.IsInAsync());
    }

    [Fact]
    public async Task Stranger_UnderAdmin_LearnsNothingOfWhatIsThere()
    {
        await using var app = new PortalApplication();
        using var stranger = EditorBrowser.Of(app);

        var there = await stranger.OpenAsync("/admin/users");
        var notThere = await stranger.OpenAsync("/admin/nothing-here");

        Assert.Equal((HttpStatusCode.Redirect, "/admin/sign-in?returnUrl=%2Fadmin%2Fusers"), there);
        Assert.Equal((HttpStatusCode.Redirect, "/admin/sign-in?returnUrl=%2Fadmin%2Fnothing-here"), notThere);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/nothing-here")).Status);
    }

    // A form without its token is refused by the form, once access is granted: 400 means the door was open.
    private static async Task<string> AskAsync(EditorBrowser person, PortalEndpoint endpoint)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), endpoint.Example);
        using var response = await person.Client.SendAsync(request);
        return response.StatusCode switch
        {
            HttpStatusCode.Redirect when response.Headers.Location!.ToString().StartsWith("/admin/sign-in", StringComparison.Ordinal) => "sign-in",
            HttpStatusCode.Forbidden => "denied",
            HttpStatusCode.MethodNotAllowed or >= HttpStatusCode.InternalServerError => $"{(int)response.StatusCode}",
            _ => "allowed",
        };
    }
}
