using Microsoft.Extensions.Configuration;

namespace UnionBot.Services.Persistence;

/// <summary>Setting <c>DataFolder</c> (default <c>data</c>): where the embedded database, files and keys lie.</summary>
public static class DataFolder
{
    /// <summary>The absolute path of the data folder; a relative one is taken from the content root.</summary>
    public static string Of(IConfiguration configuration) =>
        Absolute(configuration["DataFolder"] is { Length: > 0 } folder ? folder : "data", configuration);

    /// <summary>The path itself when absolute, otherwise below the content root.</summary>
    public static string Absolute(string path, IConfiguration configuration) =>
        Path.GetFullPath(path, configuration["contentRoot"] is { Length: > 0 } root ? Path.GetFullPath(root) : AppContext.BaseDirectory);
}
