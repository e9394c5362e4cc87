using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Takes the service's own code and message out of a refused request, document or job.</summary>
internal sealed class FailedDetailsParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        (error, data) = (null, null);
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            return TryParse(json.RootElement, ref error, ref data);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // not the service's answer but, say, a proxy's page or other JSON: Azure.Core quotes it
            (error, data) = (null, null);
            return false;
        }
    }

    private static bool TryParse(JsonElement root, ref ResponseError error, ref IDictionary<string, string> data)
    {
        if (root.TryGetProperty("error", out var single))
        {
            var detail = ErrorDetail.Innermost(single);
            error = new ResponseError(detail.Code, detail.Message);
            return true;
        }

        if (!root.TryGetProperty("errors", out var errors)
            && !(root.TryGetProperty("results", out var results) && results.TryGetProperty("errors", out errors)))
            return false;

        List<JsonElement> all = [.. errors.EnumerateArray().Select(Unwrap)];
        data = all.Select((one, i) => (Key: $"error-{i}", Value: ErrorDetail.Read(one)))
            .ToDictionary(pair => pair.Key, pair => $"{pair.Value.Code}: {pair.Value.Message}");
        if (all.Count == 0) return true;

        var first = ErrorDetail.Innermost(all[0]);
        error = new ResponseError(first.Code, first.Message);
        if (!string.IsNullOrEmpty(first.Target)) data["Target"] = first.Target;
        return true;
    }

    private static JsonElement Unwrap(JsonElement item) => item.TryGetProperty("error", out var inner) ? inner : item;
}
