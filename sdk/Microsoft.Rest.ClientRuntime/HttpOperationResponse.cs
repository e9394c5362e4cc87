namespace Microsoft.Rest;

/// <summary>The HTTP messages behind a call without a result; disposing it disposes both.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    private bool disposed;

    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposed || !disposing) return;
        disposed = true;
        Request?.Dispose();
        Response?.Dispose();
        Request = null;
        Response = null;
    }
}
