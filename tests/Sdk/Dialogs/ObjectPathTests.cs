using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ObjectPathTests
{
    private readonly Dictionary<string, object> root = new()
    {
        ["user"] = new JObject { ["Name"] = "Li", ["ages"] = new JArray(1, 2, 3), ["none"] = null },
        ["key"] = "name",
        ["plain"] = new Person { Name = "Wang", Age = 30 },
    };

    [Theory]
    [InlineData("user.name", "Li")]
    [InlineData("USER.NAME", "Li")]
    [InlineData("user.ages[1]", "2")]
    [InlineData("user['name']", "Li")]
    [InlineData("user[\"name\"]", "Li")]
    [InlineData("user[key]", "Li")]
    [InlineData("plain.name", "Wang")]
    [InlineData("plain.name.length", "4")]
    public void TryGetPathValue_Path_GivesValue(string path, string expected)
    {
        Assert.True(ObjectPath.TryGetPathValue<string>(root, path, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("user.none")]
    [InlineData("user.missing")]
    [InlineData("user.missing.deeper")]
    [InlineData("user[key")]
    [InlineData(null)]
    public void TryGetPathValue_NoValue_IsFalse(string? path) => Assert.False(ObjectPath.HasValue(root, path));

    [Fact]
    public void TryGetPathValue_EmptyPath_IsObjectItself() =>
        Assert.Same(root, ObjectPath.GetPathValue<object>(root, ""));

    [Fact]
    public void GetPathValue_Missing_ThrowsOrGivesDefault()
    {
        Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<string>(root, "missing"));
        Assert.Equal("x", ObjectPath.GetPathValue(root, "missing", "x"));
    }

    [Fact]
    public void GetPathValue_Json_IsConverted()
    {
        ObjectPath.SetPathValue(root, "person", new Person { Name = "Zhao", Age = 5 });

        Assert.Equal(5, ObjectPath.GetPathValue<Person>(root, "person").Age);
        Assert.IsType<JObject>(root["person"]);
    }

    [Fact]
    public void SetPathValue_NewPath_MakesObjectsAndArrays()
    {
        ObjectPath.SetPathValue(root, "a.b.c", 5);
        ObjectPath.SetPathValue(root, "a.list[2]", "third");

        Assert.Equal(5, ObjectPath.GetPathValue<int>(root, "a.b.c"));
        Assert.Equal("[null,null,\"third\"]", ((JObject)root["a"])["list"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void SetPathValue_OtherCase_ReplacesValue()
    {
        ObjectPath.SetPathValue(root, "user.NAME", "Sun");

        Assert.Equal("Sun", ((JObject)root["user"])["Name"]);
    }

    [Fact]
    public void SetPathValue_NotAsJson_KeepsObject()
    {
        var person = new Person();

        ObjectPath.SetPathValue(root, "person", person, json: false);

        Assert.Same(person, root["person"]);
    }

    [Theory]
    [InlineData("user.ages[3]")]
    [InlineData("user.ages[-1]")]
    [InlineData("user.ages[3].deeper")]
    public void TryGetPathValue_NoSuchElement_Throws(string path) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ObjectPath.HasValue(root, path));

    [Fact]
    public void TryGetPathValue_OtherKind_IsFalse()
    {
        Assert.False(ObjectPath.TryGetPathValue<int>(root, "user.name", out _));
        Assert.Equal(7, ObjectPath.GetPathValue(root, "user", 7));
    }

    [Fact]
    public void TryGetPathValue_ExpressionProperty_IsEvaluated()
    {
        root["expression"] = new KeyExpression();

        Assert.Equal("name", ObjectPath.GetPathValue<string>(root, "expression"));
    }

    [Fact]
    public void SetPathValue_InNoSuchElement_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ObjectPath.SetPathValue(root, "user.ages[3].name", "Li"));

    [Fact]
    public void SetPathValue_ElementToNull_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ObjectPath.SetPathValue(root, "user.ages[0]", null));

    [Fact]
    public void SetAndRemove_EmptyPath_Throw()
    {
        Assert.Throws<InvalidOperationException>(() => ObjectPath.SetPathValue(root, "", 1));
        Assert.Throws<InvalidOperationException>(() => ObjectPath.RemovePathValue(root, ""));
    }

    [Fact]
    public void SetPathValue_JsonDateAsText_BecomesDate()
    {
        ObjectPath.SetPathValue(root, "date", new JValue("2020-01-02T03:04:05"));

        Assert.Equal(JTokenType.Date, ((JValue)root["date"]).Type);
    }

    [Fact]
    public void RemovePathValue_NoSuchElement_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ObjectPath.RemovePathValue(root, "user.ages[3]"));

    [Fact]
    public void RemovePathValue_NoSuchParent_DoesNothing() => ObjectPath.RemovePathValue(root, "nobody.name");

    [Fact]
    public void RemovePathValue_Property_GoesAndElementBecomesNull()
    {
        ObjectPath.RemovePathValue(root, "user.Name");
        ObjectPath.RemovePathValue(root, "user.ages[0]");
        ObjectPath.RemovePathValue(root, "key");

        Assert.False(ObjectPath.HasValue(root, "user.name"));
        Assert.Equal(3, ObjectPath.GetPathValue<JArray>(root, "user.ages").Count);
        Assert.False(ObjectPath.HasValue(root, "user.ages[0]"));
        Assert.False(root.ContainsKey("key"));
    }

    [Fact]
    public void Merge_Overlay_ReplacesWhatIsNotNull()
    {
        var merged = ObjectPath.Merge(new Person { Name = "Li", Age = 1 }, new Person { Age = 2 });

        Assert.Equal(("Li", 2), (merged.Name, merged.Age));
    }

    [Fact]
    public void Assign_Nulls_GiveNewOrOther()
    {
        var person = new Person { Name = "Li" };

        Assert.Null(ObjectPath.Assign<Person>(null, null).Name);
        Assert.Same(person, ObjectPath.Assign<Person>(null, person));
        Assert.Equal("Wu", ObjectPath.Assign<Person>(new JObject { ["Name"] = "Wu" }, null).Name);
    }

    // has the shape by which an expression property is known
    public sealed class KeyExpression
    {
        public string ExpressionText { get; } = "key";

        public object GetValue(object data) => ((Dictionary<string, object>)data)[ExpressionText];
    }

    private sealed class Person
    {
        public string? Name { get; set; }

        public int? Age { get; set; }
    }
}
