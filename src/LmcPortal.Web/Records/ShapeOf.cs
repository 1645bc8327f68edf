using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Records;

/// <summary>Lays down the fields of a record, one a line.</summary>
internal sealed class ShapeOf<T>(string name, string meaning)
    where T : class
{
    private readonly List<RecordField> _fields = [];

    public ShapeOf<T> Text(string name, string title, string meaning, Func<T, string?> read, bool mayBeNull = false) =>
        Add(name, title, FieldType.Text, mayBeNull, meaning, read);

    public ShapeOf<T> Address(string name, string title, string meaning, Func<T, string?> read, bool mayBeNull = false) =>
        Add(name, title, FieldType.Address, mayBeNull, meaning, read);

    public ShapeOf<T> Number(string name, string title, string meaning, Func<T, double?> read, bool mayBeNull = false) =>
        Add(name, title, FieldType.Number, mayBeNull, meaning, o => read(o));

    public ShapeOf<T> YesNo(string name, string title, string meaning, Func<T, bool> read) =>
        Add(name, title, FieldType.YesNo, false, meaning, o => read(o));

    public ShapeOf<T> Instant(string name, string title, string meaning, Func<T, DateTime> read) =>
        Add(name, title, FieldType.Instant, false, meaning, o => read(o));

    /// <summary>A day that is always whole.</summary>
    public ShapeOf<T> Day(string name, string title, string meaning, Func<T, DateOnly?> read) =>
        Add(name, title, FieldType.Date, true, meaning, o => read(o) is { } day ? new PartialDate(day, DatePrecision.Day) : null);

    public ShapeOf<T> Texts(string name, string title, string meaning, Func<T, IEnumerable<string>> read) =>
        Add(name, title, FieldType.Texts, false, meaning, o => read(o).ToList());

    public ShapeOf<T> Records<TPart>(string name, string title, string meaning, RecordShape parts, Func<T, IReadOnlyList<TPart>> read)
        where TPart : class => Add(name, title, FieldType.Records, false, meaning, read, parts);

    /// <summary>Two fields: the date, and how exactly it is known.</summary>
    public ShapeOf<T> Date(string name, string title, string meaning, Func<T, PartialDate?> read)
    {
        Add(name, title, FieldType.Date, true, meaning, read);
        return Text($"{name}Precision", $"{title}: precision", $"How exactly {name} is known: day, month or year. Null when it is not known.",
            o => read(o)?.Precision.ToString().ToLowerInvariant(), mayBeNull: true);
    }

    public RecordShape Build() => new(name, meaning, _fields);

    private ShapeOf<T> Add(string name, string title, FieldType type, bool mayBeNull, string meaning, Func<T, object?> read, RecordShape? parts = null)
    {
        _fields.Add(new RecordField(name, title, type, mayBeNull, meaning, o => read((T)o), parts));
        return this;
    }
}
