namespace UnionBot.Services.Security;

/// <summary>The process cannot start as it is configured; the message is one line that names the setting or file and what to do.</summary>
public sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
