using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>Leaves out, when writing, the properties that nobody outside could set.</summary>
public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo info)
        {
            var written = info.SetMethod is { IsPrivate: false, IsFamily: false }
                || info.GetMethod is { IsStatic: true };
            property.ShouldSerialize = _ => written;
        }

        return property;
    }
}
