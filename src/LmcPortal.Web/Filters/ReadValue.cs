namespace LmcPortal.Web.Filters;

/// <summary>Reads a value from its spelling in an address; false when it is none.</summary>
public delegate bool ReadValue<T>(string word, out T value);
