namespace UnionBot.Bot.Ops;

/// <summary>The setting Urls holds something that is no address.</summary>
public sealed class AddressException(string value) : Exception
{
    public string Value => value;
}
