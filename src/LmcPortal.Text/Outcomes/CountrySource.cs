namespace LmcPortal.Text.Outcomes;

/// <summary>Where an outcome's countries were read.</summary>
public enum CountrySource
{
    /// <summary>Nothing names a country.</summary>
    None,

    /// <summary>In the sentence itself.</summary>
    Sentence,

    /// <summary>Not in the sentence but in the paragraph, or in the sentence it refers back to.</summary>
    Paragraph,

    /// <summary>Nobody names them: all six, since the thing is the Lancang-Mekong Cooperation's own.</summary>
    Cooperation,
}
