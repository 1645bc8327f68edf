namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>The fields of a form, and beside them what others have saved meanwhile.</summary>
// IsWhole: with the fields of every kind, so that the kind can be changed. Now: the facts as they are in the store, when they are others than the editor saw.
public sealed record FieldsView(OutcomeForm Form, bool IsWhole, OutcomeForm? Now)
{
    /// <summary>What stands in the store now, where it differs from what the editor wants; null elsewhere.</summary>
    public string? NowIn(string field)
    {
        var mine = Form.Values().First(v => v.Field == field).Value;
        var now = Now?.Values().First(v => v.Field == field).Value;
        return Now is null || mine == now ? null : $"In the store now: {now ?? "nothing"}.";
    }

    /// <summary>The hint, with what stands in the store now.</summary>
    public string? Hint(string field, string? hint = null) => string.Join(' ', new[] { hint, NowIn(field) }.OfType<string>()) is { Length: > 0 } both ? both : null;
}
