using Microsoft.AspNetCore.DataProtection;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>A browser that chats on our page, and its one conversation.</summary>
public sealed record Visitor(string UserId, string ConversationId)
{
    // the official client accepts an id with this prefix only from inside a token, so nobody can claim it
    public static Visitor New() => new($"dl_{Guid.NewGuid():N}", Guid.NewGuid().ToString("N"));
}

/// <summary>Keeps the visitor in a signed cookie, so that the conversation is there on reload and days later.</summary>
public sealed class VisitorCookie(IDataProtectionProvider protection)
{
    private const string Name = "unionbot_visitor";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);
    private readonly IDataProtector protector = protection.CreateProtector("UnionBot.Visitor.1");

    public Visitor? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 and < 2000 } cookie)
            return null;
        try
        {
            return protector.Unprotect(cookie).Split('\n') is [var userId, var conversationId] ? new Visitor(userId, conversationId) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // forged, or from a key ring that is gone: a new visitor
            return null;
        }
    }

    public void Write(HttpResponse response, Visitor visitor) =>
        response.Cookies.Append(Name, protector.Protect($"{visitor.UserId}\n{visitor.ConversationId}"), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
        });
}
