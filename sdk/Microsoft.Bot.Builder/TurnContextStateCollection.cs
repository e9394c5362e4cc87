using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Objects by name, or by the full name of their type, for one turn; upper and lower case are the same.
/// </summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool disposed;

    public TurnContextStateCollection()
        : base(StringComparer.InvariantCultureIgnoreCase)
    {
    }

    /// <summary>The object, null when there is none or it is of another type; throws after the turn.</summary>
    public T Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowIfDisposed();
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T Get<T>()
        where T : class => Get<T>(typeof(T).FullName);

    /// <summary>Adds an object; throws when it is null or the key is taken, and after the turn.</summary>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ThrowIfDisposed();
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName, value);

    /// <summary>Adds or replaces an object; throws after the turn.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ThrowIfDisposed();
        this[key] = value;
    }

    public void Set<T>(T value)
        where T : class => Set(typeof(T).FullName, value);

    /// <summary>Ends the turn for the collection; the objects belong to whoever put them in, and stay as they are.</summary>
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        disposed = true;
    }

    private void ThrowIfDisposed([CallerMemberName] string member = null)
    {
#pragma warning disable CA1513 // the published exception names the method, not the type
        if (disposed) throw new ObjectDisposedException(member);
#pragma warning restore CA1513
    }
}
