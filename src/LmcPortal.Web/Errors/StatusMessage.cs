namespace LmcPortal.Web.Errors;

/// <summary>What a status means, in a reader's words.</summary>
internal sealed record StatusMessage(string Title, string Sentence)
{
    public static StatusMessage Of(int statusCode) => statusCode switch
    {
        400 => new("This address cannot be read", "The request holds something the portal cannot read. Please check the address and try again."),
        403 => new("Not with your role", "Your account may not do this. An administrator can change what it may do."),
        404 => new("Page not found", "There is no page at this address. It may have moved, or the address may be mistyped."),
        405 => new("Not possible here", "This page can only be read; nothing can be sent to it."),
        410 => new("This page was removed", "What stood here has been removed from the portal and will not come back."),
        413 => new("Too much at once", "What was sent is larger than the portal accepts."),
        414 => new("The address is too long", "Please shorten the address, for example by removing a filter."),
        429 => new("Too many requests", "Your network has asked for a great many pages in a short time. Please wait a moment and try again."),
        503 => new("Please try again in a moment", "The portal cannot reach its database or is too busy. Nothing you did caused this."),
        >= 400 and < 500 => new("This does not work", "The portal cannot answer this request."),
        _ => new("Something went wrong", "The fault is ours and has been recorded. Please try again later."),
    };
}
