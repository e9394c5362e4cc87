namespace UnionBot.Bot.Ops;

/// <summary>The addresses to listen on, checked before anything starts: the server itself would take port "abc" for a host name.</summary>
public static class Addresses
{
    public static string Checked(string? urls)
    {
        var addresses = (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0 || !addresses.All(IsAddress))
            throw new AddressException(urls ?? "");
        return urls!;
    }

    // + and * stand for every address of the machine
    private static bool IsAddress(string text) =>
        Uri.TryCreate(text.Replace("://+", "://any", StringComparison.Ordinal).Replace("://*", "://any", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https", Host.Length: > 0 };
}
