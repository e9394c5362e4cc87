using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Named values under one storage key, loaded once a turn and saved when they changed.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage storage;
    private readonly string contextServiceKey;

    /// <param name="storage">Where the state is kept between turns.</param>
    /// <param name="contextServiceKey">Name under which the loaded state is kept in the turn state.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        this.storage = storage;
        this.contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(nameof(name));
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state unless this turn has; <paramref name="force"/> reads again and drops changes.</summary>
    public virtual async Task LoadAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var key = GetStorageKey(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null) return;

        var items = await storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[contextServiceKey] = stored switch
        {
            IDictionary<string, object> dictionary => new CachedBotState(dictionary),
            JObject json => new CachedBotState(json.ToObject<IDictionary<string, object>>()),
            null => new CachedBotState(),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the loaded state if it changed since, or in any case with <paramref name="force"/>.</summary>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached == null || !(force || cached.IsChanged())) return;

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await storage.WriteAsync(changes, cancellationToken);
        cached.Hash = CachedBotState.ComputeHash(cached.State);
    }

    /// <summary>Empties the state of this turn; the next save writes it, even if it was empty before.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[contextServiceKey] = new CachedBotState { Hash = string.Empty };
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from storage and forgets what this turn loaded.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        await storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The loaded state as JSON, without type names.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return JObject.FromObject(GetCachedState(turnContext).State);
    }

    /// <summary>What this turn loaded, null before it loaded anything.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(contextServiceKey);
    }

    /// <summary>Key of the state this turn belongs to; throws when the activity lacks a part of it.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>
    /// A value of the loaded state; an absent one is null, or a <see cref="KeyNotFoundException"/> for a value
    /// type.
    /// </summary>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        if (GetCachedState(turnContext).State.TryGetValue(propertyName, out var value))
        {
            return Task.FromResult(value switch
            {
                T result => result,
                null => default,
                JToken json => json.ToObject<T>(),
                _ => JToken.FromObject(value).ToObject<T>(),
            });
        }

        return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult<T>(default);
    }

    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    private protected static string Required(string part, string name) =>
        part ?? throw new InvalidOperationException($"invalid activity-missing {name}");

    /// <summary>The state of one turn, and what it looked like when it was read or saved last.</summary>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = ComputeHash(State);
        }

        public IDictionary<string, object> State { get; }

        internal string Hash { get; set; }

        internal bool IsChanged() => Hash != ComputeHash(State);

        internal static string ComputeHash(object state) => JsonConvert.SerializeObject(state);
    }

    private sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(
            ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            var result = default(T);
            var missing = false;
            try
            {
                result = await state.GetPropertyValueAsync<T>(turnContext, name, cancellationToken);
            }
            catch (KeyNotFoundException)
            {
                missing = true; // how a missing value type is told
            }

            if (defaultValueFactory == null || !(missing || result == null)) return result;
            result = defaultValueFactory();
            await SetAsync(turnContext, result, cancellationToken);
            return result;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }
    }
}
