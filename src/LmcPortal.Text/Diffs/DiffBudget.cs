namespace LmcPortal.Text.Diffs;

/// <summary>Steps that are left to a comparison.</summary>
internal sealed class DiffBudget(int steps)
{
    private int _left = steps;

    /// <summary>False when the steps are used up.</summary>
    public bool Take(int count)
    {
        _left -= count;
        return _left >= 0;
    }
}
