using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Desk;

/// <summary>A worker's photo or document, decrypted for a signed-in member of staff.</summary>
public static class DeskFiles
{
    public static async Task<IResult> OpenAsync(Guid id, FileVault vault, HttpResponse response, CancellationToken cancellationToken)
    {
        var opened = await vault.OpenAsync(id, cancellationToken);
        if (opened is null)
        {
            return Results.StatusCode(StatusCodes.Status404NotFound);
        }

        // a worker's file must not run anything in the desk's name, whatever it claims to be
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var isPicture = opened.File.ContentType is "image/jpeg" or "image/png" or "image/gif" or "image/webp";
        return Results.File(
            opened.Content, isPicture ? opened.File.ContentType : "application/octet-stream", isPicture ? null : opened.File.Name);
    }
}
