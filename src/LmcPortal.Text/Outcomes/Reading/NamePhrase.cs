using LmcPortal.Text.Names;

namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>A capitalised name or a quoted title in a sentence.</summary>
/// <param name="First">Index of the first lexeme, an ordinal or a year in front included.</param>
/// <param name="End">Index behind the last lexeme, a lower-case noun that tells what it is ("… workshop") included.</param>
/// <param name="Head">Index of the noun that tells what it is ("Forum", "Declaration"); -1 when there is none.</param>
/// <param name="HeadClass">What that noun can be.</param>
/// <param name="Ordinal">"Fourth" is 4; null without one.</param>
/// <param name="TitleStart">Offset in the paragraph of the title's first character; behind the opening mark when it is quoted.</param>
/// <param name="TitleEnd">Offset behind the title's last character; the comma before a closing mark is no part of it.</param>
/// <param name="IsQuoted">True for a title in quotation marks.</param>
/// <param name="HasConnector">True when the name goes on behind its head ("Forum on …").</param>
internal sealed record NamePhrase(
    int First, int End, int Head, WordClass HeadClass, int? Ordinal, int TitleStart, int TitleEnd, bool IsQuoted, bool HasConnector)
{
    private bool? _isNoOutcome;

    /// <summary>True for a framework, an institution, or the short form of the name in front of it; looked up once.</summary>
    public bool IsNoOutcome(Sentence sentence) => _isNoOutcome ??= IsShortForm(sentence) || NameAuthority.IsNoOutcome(sentence.Slice(First, End));

    /// <summary>True when the head can be any of the classes.</summary>
    public bool Is(WordClass any) => (HeadClass & any) != 0;

    // "… Water Resources Cooperation Center (LMC Water Center)": alone in brackets right behind another name.
    private bool IsShortForm(Sentence sentence) =>
        First > 1 && sentence.Is(First - 1, "(") && sentence.Is(End, ")") && sentence.NameAt(First - 2) is not null;
}
