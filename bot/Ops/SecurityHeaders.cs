using System.Buffers.Text;
using System.Security.Cryptography;

namespace UnionBot.Bot.Ops;

/// <summary>
/// Headers of every answer. Scripts come from our own files only; styles may also be those that a script of ours adds with the
/// request's nonce, as Web Chat does. blob: and data: are pictures about to be uploaded and Web Chat's own icons.
/// </summary>
public static class SecurityHeaders
{
    private const string NonceItem = "csp-nonce";

    public static string NonceOf(HttpContext context) => (string)context.Items[NonceItem]!;

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceItem] = nonce;
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "geolocation=(self), microphone=(self), camera=(self)";
        headers.ContentSecurityPolicy =
            $"default-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data: blob:; connect-src 'self' blob:; " +
            "worker-src 'self' blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
        return next(context);
    }
}
