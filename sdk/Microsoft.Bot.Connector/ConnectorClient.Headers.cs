using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public partial class ConnectorClient
{
    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    public static string GetArchitecture() => RuntimeInformation.OSArchitecture.ToString();

    /// <summary>The framework of the program that runs, such as <c>.NETCoreApp,Version=v10.0</c>.</summary>
    public static string GetASPNetVersion() =>
        Assembly.GetEntryAssembly()?.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName
        ?? RuntimeInformation.FrameworkDescription;

    /// <summary>Version of the assembly that the client's class is in.</summary>
    public static string GetClientVersion<T>(T client) where T : ServiceClient<T> =>
        client.GetType().Assembly.GetName().Version?.ToString();

    /// <summary>Names schema, SDK and platform in the User-Agent header, once however often it is called.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        // clients share an HttpClient, and its header collections are not safe for two writers
        lock (httpClient)
        {
            var headers = httpClient.DefaultRequestHeaders;
            Add(headers.UserAgent, new ProductInfoHeaderValue("Microsoft-BotFramework", "3.1"));
            Add(headers.UserAgent, new ProductInfoHeaderValue("BotBuilder", SdkVersion()));
            if (ProductInfoHeaderValue.TryParse(Platform(), out var platform)) Add(headers.UserAgent, platform);
            headers.ExpectContinue = false;
        }
    }

    private static void Add<T>(HttpHeaderValueCollection<T> values, T value) where T : class
    {
        if (!values.Contains(value)) values.Add(value);
    }

    private static string SdkVersion() => typeof(ConnectorClient).Assembly.GetName().Version?.ToString();

    private static string Platform() => $"({GetASPNetVersion()}; {GetOsVersion()}; {GetArchitecture()})";
}
