namespace LmcPortal.Web.Editors;

/// <summary>Who is at work in this request.</summary>
public sealed class CurrentEditor(IHttpContextAccessor http)
{
    /// <summary>Null for a stranger, and where there is no request.</summary>
    public SignedInEditor? Found => SignedInEditor.Of(http.HttpContext?.User);

    /// <summary>For pages that only editors reach; throws where there is none.</summary>
    public SignedInEditor Required => Found ?? throw new InvalidOperationException("Nobody is signed in.");
}
