namespace LmcPortal.Data.Outcomes;

/// <summary>The order of a list of outcomes. Each is total: rows that are equal in it stand as they came.</summary>
public enum OutcomeSort
{
    /// <summary>The date it stands for, newest first and unknown last.</summary>
    Newest,

    /// <summary>The date it stands for, oldest first and unknown last.</summary>
    Oldest,

    /// <summary>By name, as the store compares letters.</summary>
    Name,

    /// <summary>Largest number first, without regard to what it counts; what has none comes last.</summary>
    Value,
}
