namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that only the SDK itself uses, between bot and adapter.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";

    public const string InvokeResponse = "invokeResponse";
}
