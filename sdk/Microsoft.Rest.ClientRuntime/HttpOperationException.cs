namespace Microsoft.Rest;

/// <summary>A service answered with a status that the call does not expect.</summary>
public class HttpOperationException : RestException
{
    public HttpOperationException()
    {
    }

    public HttpOperationException(string message) : this(message, null)
    {
    }

    public HttpOperationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The body as an object, null where it could not be read as one.</summary>
    public object Body { get; set; }
}
