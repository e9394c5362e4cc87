using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class InvokeTests
{
    [Theory]
    [InlineData("application/search", null, "Missing value property for search")]
    [InlineData("application/search", "text", "Value property is not properly formed for search")]
    [InlineData("application/search", "{\"queryOptions\":1}", "Value property is not valid for search")]
    [InlineData("application/search", "{\"queryText\":\"a\"}", "Missing kind property for search")]
    [InlineData("application/search", "{\"kind\":\"search\"}", "Missing queryText property for search")]
    [InlineData("adaptiveCard/action", null, "Missing value property")]
    [InlineData("adaptiveCard/action", "text", "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", "{\"action\":1}", "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", "{}", "Missing action property")]
    public async Task Invoke_BadValue_IsABadRequest(string name, string? value, string message)
    {
        var response = await InvokeAsync(new Handler(), name, value);

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((400, 400, "application/vnd.microsoft.error"), (response.Status, body.StatusCode, body.Type));
        Assert.Equal(("BadRequest", message), (((Error)body.Value).Code, ((Error)body.Value).Message));
    }

    [Fact]
    public async Task AdaptiveCard_OtherAction_IsNotSupported()
    {
        var response = await InvokeAsync(
            new Handler(), "adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""");

        var error = (Error)((AdaptiveCardInvokeResponse)response.Body).Value;
        Assert.Equal((400, "NotSupported"), (response.Status, error.Code));
        Assert.Equal("The action 'Action.Submit'is not supported.", error.Message);
    }

    [Fact]
    public async Task Search_FromTeamsWithoutKind_IsASearch()
    {
        var handler = new Handler();

        var response = await InvokeAsync(handler, "application/search", """{"queryText":"工伤"}""", "msteams");

        Assert.Equal(200, response.Status);
        Assert.Equal((SearchInvokeTypes.Search, "工伤"), (handler.Search!.Kind, handler.Search.QueryText));
    }

    [Theory]
    [InlineData("application/search", "{\"kind\":\"search\",\"queryText\":\"a\"}")]
    [InlineData("adaptiveCard/action", "{\"action\":{\"type\":\"Action.Execute\"}}")]
    [InlineData("signin/verifyState", null)]
    [InlineData("signin/tokenExchange", null)]
    [InlineData("other", null)]
    public async Task Invoke_NotOverridden_IsNotImplemented(string name, string? value) =>
        Assert.Equal(501, (await InvokeAsync(new ActivityHandler(), name, value)).Status);

    [Fact]
    public async Task Invoke_ExceptionOfTheBot_GivesItsStatusAndBody()
    {
        var response = await InvokeAsync(new Handler(), "signin/verifyState", null);

        Assert.Equal((409, "again"), (response.Status, response.Body));
    }

    private static async Task<InvokeResponse> InvokeAsync(
        ActivityHandler bot, string name, string? value, string channelId = "test")
    {
        var adapter = new TestAdapter(channelId);
        object? json = value?.StartsWith('{') == true ? JObject.Parse(value) : value;
        await adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.Invoke) { Name = name, Value = json }, bot.OnTurnAsync);
        var sent = Assert.Single(adapter.ActiveQueue);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return (InvokeResponse)sent.Value;
    }

    private sealed class Handler : ActivityHandler
    {
        public SearchInvokeValue? Search { get; private set; }

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            SearchInvokeValue invokeValue,
            CancellationToken cancellationToken)
        {
            Search = invokeValue;
            return Task.FromResult(new SearchInvokeResponse());
        }

        protected override Task OnSignInInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            throw new InvokeResponseException(System.Net.HttpStatusCode.Conflict, "again");
    }
}
