using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder;

/// <summary>A part of a bot that registers its own services.</summary>
public abstract class BotComponent
{
    /// <summary>Adds the component's services, set up from its part of the configuration.</summary>
    public abstract void ConfigureServices(IServiceCollection services, IConfiguration configuration);
}
