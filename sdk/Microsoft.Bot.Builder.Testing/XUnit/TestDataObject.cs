using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Any object as the data of a theory, carried as JSON so that the cases can be listed one by one.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string TestObjectKey = "TestObjectKey";

    /// <summary>For xunit, which deserializes into it.</summary>
    public TestDataObject()
    {
    }

    public TestDataObject(object testData)
    {
        TestObject = JsonConvert.SerializeObject(testData);
    }

    /// <summary>The object as JSON.</summary>
    public string TestObject { get; private set; }

    public void Deserialize(IXunitSerializationInfo serializationInfo) =>
        TestObject = serializationInfo.GetValue<string>(TestObjectKey);

    public void Serialize(IXunitSerializationInfo serializationInfo) =>
        serializationInfo.AddValue(TestObjectKey, TestObject);

    /// <summary>A new copy of the object.</summary>
    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);
}
