using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class ChannelServiceControllerTests
{
    [Theory]
    [InlineData(typeof(NotImplementedException), 501)]
    [InlineData(typeof(UnauthorizedAccessException), 401)]
    [InlineData(typeof(KeyNotFoundException), 404)]
    [InlineData(typeof(InvalidOperationException), 500)]
    public void Exceptions_BecomeStatuses(Type exception, int status)
    {
        var filter = Assert.Single(
            typeof(ChannelServiceController).GetCustomAttributes(true).OfType<IExceptionFilter>());
        var context = new ExceptionContext(
            new ActionContext(new DefaultHttpContext(), new RouteData(), new ActionDescriptor()), [])
        {
            Exception = (Exception)Activator.CreateInstance(exception)!,
        };

        filter.OnException(context);

        Assert.Equal(status, Assert.IsType<StatusCodeResult>(context.Result).StatusCode);
        Assert.True(context.ExceptionHandled);
    }

    [Fact]
    public async Task SendToConversation_HandlerRefusesTheCaller_Throws()
    {
        var controller = new Controller(new CloudChannelServiceHandler(BotFrameworkAuthenticationFactory.Create(
            null,
            true,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            new PasswordServiceClientCredentialFactory("me", "p", null, null, null),
            new AuthenticationConfiguration(),
            null,
            null)))
        {
            ControllerContext = new ControllerContext { HttpContext = new DefaultHttpContext() },
        };

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => controller.SendToConversationAsync("c", null));
    }

    private sealed class Controller(ChannelServiceHandlerBase handler) : ChannelServiceController(handler);
}
