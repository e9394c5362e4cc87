using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Says by status what a handler threw.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ChannelServiceExceptionFilterAttribute : Attribute, IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception == null) return;
        context.Result = new StatusCodeResult(context.Exception switch
        {
            NotImplementedException => StatusCodes.Status501NotImplemented,
            UnauthorizedAccessException => StatusCodes.Status401Unauthorized,
            KeyNotFoundException => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status500InternalServerError,
        });
        context.ExceptionHandled = true;
    }
}
