namespace UnionBot.Bot.Desk;

/// <summary>The desk's edge: what goes wrong is logged, and staff read a plain page that says what to do.</summary>
public static class DeskErrors
{
    public static async Task ShowAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DeskErrors))
                .LogError(exception, "Desk page {Path} failed", context.Request.Path);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.Headers.CacheControl = "no-store";
        }

        if (context.Response is { StatusCode: >= 400, HasStarted: false, ContentLength: null, ContentType: null })
        {
            await ShowPageAsync(context);
        }
    }

    // files, not Razor pages: they show even when pages cannot be rendered
    private static Task ShowPageAsync(HttpContext context)
    {
        var name = context.Response.StatusCode switch
        {
            400 => "400",
            403 => "403",
            404 => "404",
            >= 500 => "500",
            _ => null,
        };
        if (name is null)
        {
            return Task.CompletedTask;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        var files = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        return context.Response.SendFileAsync(files.GetFileInfo($"desk/errors/{name}.html"), context.RequestAborted);
    }
}
