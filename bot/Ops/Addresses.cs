namespace UnionBot.Bot.Ops;

/// <summary>The addresses to listen on, checked before anything starts, so that a mistyped port is told as such.</summary>
public static class Addresses
{
    public static string Checked(string? urls)
    {
        var addresses = (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0 || !addresses.All(IsAddress))
            throw new AddressException(urls ?? "");
        return urls!;
    }

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text) is { Scheme: "http" or "https", Host.Length: > 0, Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
