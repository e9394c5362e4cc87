using Xunit;

namespace UnionBot.Tests.Sdk;

/// <summary>Tests that change what the whole process shares, and so run alone.</summary>
[CollectionDefinition(nameof(ProcessWideSettings), DisableParallelization = true)]
public class ProcessWideSettings;
