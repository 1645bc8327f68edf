namespace LmcPortal.Web.Security;

/// <summary>On a page that other sites may show in a frame. Every other page refuses.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FramableAttribute : Attribute;
