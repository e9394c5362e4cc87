namespace Microsoft.Rest;

/// <summary>Base of what a REST client throws about its own calls.</summary>
public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message) : base(message)
    {
    }

    public RestException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
