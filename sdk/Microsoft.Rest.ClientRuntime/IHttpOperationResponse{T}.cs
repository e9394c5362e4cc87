namespace Microsoft.Rest;

/// <summary>The HTTP messages behind the result of a call, and the result.</summary>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    T Body { get; set; }
}
