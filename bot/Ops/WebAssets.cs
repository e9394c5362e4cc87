using Microsoft.Extensions.FileProviders;

namespace UnionBot.Bot.Ops;

/// <summary>Files of wwwroot. Those of lib/ have a brotli copy, made when they were restored: Web Chat is 0.7 MB instead of 3.9.</summary>
public static class WebAssets
{
    public static void UseWebAssets(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.Use((context, next) =>
        {
            if (IsAsset(context.Request) && AcceptsBrotli(context.Request) && files.GetFileInfo(context.Request.Path + ".br").Exists)
                context.Request.Path += ".br";
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions { ContentTypeProvider = new ContentTypes(), OnPrepareResponse = file => Prepare(file.Context, file.File) });
    }

    private static bool IsAsset(HttpRequest request) => request.Path.StartsWithSegments("/lib") && HttpMethods.IsGet(request.Method);

    private static bool AcceptsBrotli(HttpRequest request) =>
        request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase);

    private static void Prepare(HttpContext context, IFileInfo file)
    {
        context.Response.Headers.Vary = "Accept-Encoding";
        // pages ask for a file with its version, see asp-append-version; without one it is checked again
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        if (file.Name.EndsWith(".br", StringComparison.Ordinal))
            context.Response.Headers.ContentEncoding = "br";
    }

    private sealed class ContentTypes : Microsoft.AspNetCore.StaticFiles.IContentTypeProvider
    {
        private readonly Microsoft.AspNetCore.StaticFiles.FileExtensionContentTypeProvider known = new();

        public bool TryGetContentType(string subpath, out string contentType)
        {
            var path = subpath.EndsWith(".br", StringComparison.Ordinal) ? subpath[..^3] : subpath;
            return known.TryGetContentType(path, out contentType!);
        }
    }
}
