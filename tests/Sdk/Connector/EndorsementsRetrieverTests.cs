using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class EndorsementsRetrieverTests
{
    private const string Address = "https://issuer.example.com/metadata";

    [Fact]
    public async Task GetConfigurationAsync_KeySet_HasTheEndorsedKeys()
    {
        var handler = new StubHandler(request => StubHandler.Response(request.Url == Address
            ? "{\"jwks_uri\":\"https://issuer.example.com/keys\"}"
            : """
              {"keys":[
                {"kid":"a","endorsements":["msteams","webchat"]},
                {"kid":"a","endorsements":["slack"]},
                {"kid":"plain"},
                {"endorsements":["slack"]}]}
              """));
        var retriever = new EndorsementsRetriever(new HttpClient(handler));

        var endorsements = await retriever.GetConfigurationAsync(Address, retriever, CancellationToken.None);

        Assert.Equal(["msteams", "webchat"], Assert.Single(endorsements).Value.Order());
        Assert.Equal([Address, "https://issuer.example.com/keys"], handler.Requests.Select(request => request.Url));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    public async Task GetDocumentAsync_MetadataWithoutKeys_Empty(string metadata) =>
        Assert.Equal("", await Retriever(metadata).GetDocumentAsync(Address, CancellationToken.None));

    [Fact]
    public async Task GetDocumentAsync_MetadataOutOfReach_Throws()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Retriever("", HttpStatusCode.BadGateway).GetDocumentAsync(Address, CancellationToken.None));

        Assert.Equal(
            "An non-success status code of BadGateway was received while fetching the endorsements document.",
            exception.Message);
    }

    [Fact]
    public async Task Arguments_Null_Throw()
    {
        var retriever = Retriever("{}");

        Assert.Equal(
            "httpClient", Assert.Throws<ArgumentNullException>(() => new EndorsementsRetriever(null)).ParamName);
        Assert.Equal("address", (await Assert.ThrowsAsync<ArgumentNullException>(
            () => retriever.GetConfigurationAsync(null, retriever, CancellationToken.None))).ParamName);
        Assert.Equal("retriever", (await Assert.ThrowsAsync<ArgumentNullException>(
            () => retriever.GetConfigurationAsync(Address, null, CancellationToken.None))).ParamName);
        Assert.Equal("address", (await Assert.ThrowsAsync<ArgumentNullException>(
            () => retriever.GetDocumentAsync(null, CancellationToken.None))).ParamName);
    }

    private static EndorsementsRetriever Retriever(string metadata, HttpStatusCode status = HttpStatusCode.OK) =>
        new(new HttpClient(StubHandler.Json(metadata, status)));
}
