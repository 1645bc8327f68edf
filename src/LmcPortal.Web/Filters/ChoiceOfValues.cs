using System.Runtime.CompilerServices;

namespace LmcPortal.Web.Filters;

/// <summary>
/// What one key of a filter asks for: any of the included values and none of the excluded ones; nothing included means any value.
/// A value stands once, in canonical order, and never on both sides. Two choices of the same values are equal.
/// </summary>
[CollectionBuilder(typeof(Choice), nameof(Choice.Of))]
public sealed class Choice<T> : IEquatable<Choice<T>>
{
    // Text is ordered by its characters: the order of an address must not depend on a culture.
    private static readonly IComparer<T> Order = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.Ordinal : Comparer<T>.Default;

    private Choice(IEnumerable<T> included, IEnumerable<T> excluded)
    {
        Included = [.. included.Distinct().Order(Order)];
        Excluded = [.. excluded.Distinct().Order(Order)];
    }

    internal static Choice<T> Any { get; } = new([], []);

    public IReadOnlyList<T> Included { get; }

    public IReadOnlyList<T> Excluded { get; }

    public bool IsAny => Included.Count == 0 && Excluded.Count == 0;

    /// <summary>Every value it names: the included ones first.</summary>
    public IEnumerable<T> Named => Included.Concat(Excluded);

    /// <summary>Asks for the value too.</summary>
    public Choice<T> With(T value) => new(Included.Append(value), Except(Excluded, value));

    /// <summary>Leaves out what has the value.</summary>
    public Choice<T> Not(T value) => new(Except(Included, value), Excluded.Append(value));

    /// <summary>Says nothing of the value any more.</summary>
    public Choice<T> Without(T value) => new(Except(Included, value), Except(Excluded, value));

    /// <summary>Only what it leaves out stays: the values that could be asked for instead.</summary>
    public Choice<T> OnlyExcluded() => new([], Excluded);

    /// <summary>The included values, so that a choice can be written as a collection.</summary>
    public IEnumerator<T> GetEnumerator() => Included.GetEnumerator();

    public bool Equals(Choice<T>? other) => other is not null && Included.SequenceEqual(other.Included) && Excluded.SequenceEqual(other.Excluded);

    public override bool Equals(object? obj) => Equals(obj as Choice<T>);

    public override int GetHashCode() => HashCode.Combine(Included.Count, Excluded.Count, Named.FirstOrDefault());

    private static IEnumerable<T> Except(IEnumerable<T> values, T value) => values.Where(v => !EqualityComparer<T>.Default.Equals(v, value));
}
