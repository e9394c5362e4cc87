using Azure.Core;

namespace Azure.AI.TextAnalytics;

internal static class RequestExtensions
{
    public static void AppendFlag(this RequestUriBuilder uri, string name, bool? value)
    {
        if (value.HasValue) uri.AppendQuery(name, value.Value ? "true" : "false", true);
    }

    public static void SetJsonHeaders(this Request request, string accept = "application/json")
    {
        request.Headers.Add("Accept", accept);
        request.Headers.Add("Content-Type", "application/json");
    }

    public static string WireName(this PiiEntityDomain domain) =>
        domain == PiiEntityDomain.ProtectedHealthInformation ? "phi" : null;
}
