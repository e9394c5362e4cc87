using System.Net;
using System.Net.Http.Headers;
using Microsoft.Rest;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class RetryTests
{
    [Fact]
    public async Task TooManyRequests_WithAWait_IsSentAgain()
    {
        using var client = new Client(HttpStatusCode.TooManyRequests, TimeSpan.Zero);

        Assert.Equal((HttpStatusCode.OK, 2), await client.SendAsync());
    }

    [Fact]
    public async Task TooManyRequests_WithoutAWait_ComesBack()
    {
        using var client = new Client(HttpStatusCode.TooManyRequests);

        Assert.Equal((HttpStatusCode.TooManyRequests, 1), await client.SendAsync());
    }

    [Theory]
    [InlineData(HttpStatusCode.NotImplemented)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task OtherErrors_ComeBack(HttpStatusCode status)
    {
        using var client = new Client(status);

        Assert.Equal((status, 1), await client.SendAsync());
    }

    [Fact]
    public async Task ServerError_IsSentAgainWithItsBody()
    {
        using var client = new Client(HttpStatusCode.ServiceUnavailable);

        Assert.Equal((HttpStatusCode.OK, 2), await client.SendAsync());
    }

    private sealed class Client(HttpStatusCode first, TimeSpan? wait = null)
        : ServiceClient<Client>(new Root(first, wait))
    {
        public async Task<(HttpStatusCode Status, int Requests)> SendAsync()
        {
            using var content = new StringContent("body");
            using var response = await HttpClient.PostAsync(new Uri("https://x.example.com/"), content);
            return (response.StatusCode, ((Root)HttpClientHandler).Requests);
        }
    }

    private sealed class Root(HttpStatusCode first, TimeSpan? wait) : HttpClientHandler
    {
        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("body", await request.Content!.ReadAsStringAsync(cancellationToken));
            Requests++;
            var response = new HttpResponseMessage(Requests == 1 ? first : HttpStatusCode.OK);
            if (Requests == 1 && wait is { } seconds)
                response.Headers.RetryAfter = new RetryConditionHeaderValue(seconds);
            return response;
        }
    }
}
