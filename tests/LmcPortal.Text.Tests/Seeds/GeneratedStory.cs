namespace LmcPortal.Text.Tests.Seeds;

internal sealed record GeneratedStory(string Heading, IReadOnlyList<string> Paragraphs);
