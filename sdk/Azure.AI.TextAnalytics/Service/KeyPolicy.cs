using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Sends the key of the credential as it is at that moment.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential, string header) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) =>
        message.Request.Headers.SetValue(header, credential.Key);
}
