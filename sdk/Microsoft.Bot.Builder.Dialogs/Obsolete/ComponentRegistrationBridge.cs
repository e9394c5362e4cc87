using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs.Obsolete;

/// <summary>A bot component as an old registration, with the memory scopes and path resolvers it adds.</summary>
[Obsolete("This class only exists for backward compatibility of legacy `ComponentRegistrations`."
    + " Use `BotComponent` for new components.")]
public class ComponentRegistrationBridge<TComponent>
    : ComponentRegistration, IComponentMemoryScopes, IComponentPathResolvers
    where TComponent : BotComponent, new()
{
    private readonly IConfiguration configuration;

    /// <param name="botComponent">The component.</param>
    /// <param name="configuration">Null stands for an empty one.</param>
    public ComponentRegistrationBridge(TComponent botComponent, IConfiguration configuration = null)
    {
        ArgumentNullException.ThrowIfNull(botComponent);
        BotComponent = botComponent;
        this.configuration = configuration ?? new EmptyConfiguration();
    }

    public ComponentRegistrationBridge()
        : this(new TComponent())
    {
    }

    protected TComponent BotComponent { get; private set; }

    public IEnumerable<MemoryScope> GetMemoryScopes() => GetFromComponent<MemoryScope>();

    public IEnumerable<IPathResolver> GetPathResolvers() => GetFromComponent<IPathResolver>();

    /// <summary>New objects of what the component registers for that type, besides the services given.</summary>
    protected IEnumerable<TRegistration> GetFromComponent<TRegistration>(IServiceCollection services = null)
    {
        services ??= new ServiceCollection();
        BotComponent.ConfigureServices(services, configuration);
        return new RegisteredServices(services).GetAll(typeof(TRegistration)).Cast<TRegistration>().ToList();
    }
}
