namespace Microsoft.Rest;

/// <summary>The HTTP messages behind a call, and what the body says; <see cref="Body"/> may be null.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    public T Body { get; set; }
}
