using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Pages.Admin.Outcomes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>A new outcome from a sentence of a story.</summary>
[Authorize(Policies.CanReview)]
public sealed class SentenceModel(PortalDbContext db, SentenceOutcomes outcomes) : AdminPage
{
    public override string Title => "New outcome from a sentence";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Paragraph { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Sentence { get; set; }

    /// <summary>Which of the things that the machine reads in it, from 0.</summary>
    [BindProperty(SupportsGet = true)]
    public int Found { get; set; }

    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    public string Before { get; private set; } = "";

    public string Exact { get; private set; } = "";

    public string After { get; private set; } = "";

    /// <summary>The names of what the machine reads in the sentence.</summary>
    public IReadOnlyList<string> Readings { get; private set; } = [];

    private SentencePlace Place => new(Paragraph, Sentence);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await StoryAsync(cancellationToken) is not { } story || !Show(story))
        {
            return NotFound();
        }

        Form = OutcomeForm.Of(SentenceOutcomes.Read(story, Place)[Found].Draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await StoryAsync(cancellationToken) is not { } story || !Show(story))
        {
            return NotFound();
        }

        if (Form.Read(ModelState) is { } draft)
        {
            var edit = await outcomes.AddAsync(story, Place, Found, draft, cancellationToken);
            if (edit.IsTaken)
            {
                Told = "The outcome is in the ledger, reviewed by you.";
                return Redirect(AdminLinks.Outcome(edit.Outcome!.PublicId));
            }

            ModelState.AddProblems(edit.Problems);
        }

        return Page();
    }

    private bool Show(Story story)
    {
        var readings = SentenceOutcomes.Read(story, Place);
        var sentences = new StorySentences(story.Sections);
        if (sentences.At(Place) is not { } at || Found < 0 || Found >= readings.Count)
        {
            return false;
        }

        Readings = [.. readings.Select(r => r.Draft.Name)];
        (Before, Exact, After) = (at.Prefix, at.Exact, at.Suffix);
        return true;
    }

    private Task<Story?> StoryAsync(CancellationToken cancellationToken) => db.Stories.AsNoTracking()
        .Include(s => s.Sections.OrderBy(x => x.Order)).Include(s => s.SourceDocument).FirstOrDefaultAsync(s => s.Id == Id, cancellationToken);
}
