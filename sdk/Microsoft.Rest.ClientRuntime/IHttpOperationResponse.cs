namespace Microsoft.Rest;

/// <summary>The HTTP messages behind the result of a call.</summary>
public interface IHttpOperationResponse
{
    HttpRequestMessage Request { get; set; }

    HttpResponseMessage Response { get; set; }
}
