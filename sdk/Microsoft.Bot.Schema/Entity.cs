using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// Extra data of an activity, told apart by its type; unknown fields are kept in <see cref="Properties"/>.
/// </summary>
public class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Fields of the JSON object that no property names; written back as they came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>This entity read as the type that its data describes.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    /// <summary>Takes type and data from <paramref name="obj"/>, dropping what this entity held.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Two entities are equal when their JSON is.</summary>
    public bool Equals(Entity other) =>
        other != null && JsonConvert.SerializeObject(this) == JsonConvert.SerializeObject(other);

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj is Entity other && obj.GetType() == GetType() && Equals(other));

    /// <summary>Of the object, not of its data, as published: equal entities may differ here.</summary>
    public override int GetHashCode() => base.GetHashCode();
}
