namespace LmcPortal.Web;

/// <summary>Something only the operator can put right. Its message is a sentence for them, printed without a stack trace; the exit code is 1.</summary>
public sealed class OperatorException(string message, Exception? inner = null) : Exception(message, inner);
