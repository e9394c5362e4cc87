using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core.Extensions;

namespace Microsoft.Extensions.Azure;

/// <summary>Registers <see cref="TextAnalyticsClient"/> with a builder of Azure clients.</summary>
public static class TextAnalyticsClientBuilderExtensions
{
    /// <summary>With the builder's own token credential.</summary>
    public static IAzureClientBuilder<TextAnalyticsClient, TextAnalyticsClientOptions> AddTextAnalyticsClient<TBuilder>(
        this TBuilder builder, Uri endpoint)
        where TBuilder : IAzureClientFactoryBuilderWithCredential =>
        builder.RegisterClientFactory<TextAnalyticsClient, TextAnalyticsClientOptions>(
            (options, credential) => new TextAnalyticsClient(endpoint, credential, options));

    /// <summary>With a key.</summary>
    public static IAzureClientBuilder<TextAnalyticsClient, TextAnalyticsClientOptions> AddTextAnalyticsClient<TBuilder>(
        this TBuilder builder, Uri endpoint, AzureKeyCredential credential)
        where TBuilder : IAzureClientFactoryBuilder =>
        builder.RegisterClientFactory<TextAnalyticsClient, TextAnalyticsClientOptions>(
            options => new TextAnalyticsClient(endpoint, credential, options));

    /// <summary>Endpoint, credential and options are read from the configuration.</summary>
    public static IAzureClientBuilder<TextAnalyticsClient, TextAnalyticsClientOptions>
        AddTextAnalyticsClient<TBuilder, TConfiguration>(this TBuilder builder, TConfiguration configuration)
        where TBuilder : IAzureClientFactoryBuilderWithConfiguration<TConfiguration> =>
        builder.RegisterClientFactory<TextAnalyticsClient, TextAnalyticsClientOptions>(configuration);
}
