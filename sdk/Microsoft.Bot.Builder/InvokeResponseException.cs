using System.Net;

namespace Microsoft.Bot.Builder;

/// <summary>An invoke that ends with a status other than success.</summary>
internal sealed class InvokeResponseException(HttpStatusCode status, object body = null) : Exception
{
    public InvokeResponse CreateInvokeResponse() => new InvokeResponse { Status = (int)status, Body = body };
}
