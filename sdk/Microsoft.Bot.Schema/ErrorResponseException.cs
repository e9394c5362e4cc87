using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The service answered with an error; its body is null when it is not in the protocol's form.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message) : this(message, null)
    {
    }

    public ErrorResponseException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
