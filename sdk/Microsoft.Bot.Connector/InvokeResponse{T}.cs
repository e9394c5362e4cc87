namespace Microsoft.Bot.Builder;

/// <summary>An answer to an invoke whose body has a known type.</summary>
public class InvokeResponse<T> : InvokeResponse
{
    public new T Body
    {
        get => base.Body is T body ? body : default;
        set => base.Body = value;
    }
}
