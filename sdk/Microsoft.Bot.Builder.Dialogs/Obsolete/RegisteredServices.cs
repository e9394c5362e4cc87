using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs.Obsolete;

/// <summary>Makes the objects of a few registrations, without scopes; the last one for a type counts.</summary>
internal sealed class RegisteredServices(IServiceCollection services) : IServiceProvider
{
    public IEnumerable<object> GetAll(Type serviceType) =>
        services.Where(service => service.ServiceType == serviceType).Select(Make);

    public object GetService(Type serviceType)
    {
        var service = services.LastOrDefault(s => s.ServiceType == serviceType);
        return service == null ? null : Make(service);
    }

    private object Make(ServiceDescriptor service) =>
        service.ImplementationInstance
        ?? service.ImplementationFactory?.Invoke(this)
        ?? ActivatorUtilities.CreateInstance(this, service.ImplementationType);
}
