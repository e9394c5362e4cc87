using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class UtilityTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("abc", "abc")]
    [InlineData("abcd", "abc...")]
    public void Ellipsis_Length_CutsLongerTexts(string? text, string expected) =>
        Assert.Equal(expected, StringUtils.Ellipsis(text, 3));

    [Fact]
    public void EllipsisHash_LongText_EndsWithTheHashOfAll()
    {
        var expected = "abc..." + StringUtils.Hash("abcd");

        Assert.Equal(expected, StringUtils.EllipsisHash("abcd", 3));
        Assert.Equal(expected, StringUtils.EllipsisHash(new StringBuilder("abcd"), 3).ToString());
        Assert.Equal("abc", StringUtils.EllipsisHash(new StringBuilder("abc"), 3).ToString());
    }

    [Fact]
    public void Hash_Text_IsSha256InBase64() =>
        Assert.Equal("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", StringUtils.Hash("abc"));

    [Fact]
    public void NormalizePath_BothSeparators_BecomeTheSystems() =>
        Assert.Equal(Path.Join("a", "b", "c"), PathUtils.NormalizePath("a/b\\c"));

    [Fact]
    public void CreateHandoffInitiation_Turn_IsAddressedAndCarriesTheTranscript()
    {
        var adapter = new TestAdapter();
        var turn = new TurnContext(adapter, adapter.MakeActivity("找人"));
        var transcript = new Transcript([turn.Activity]);

        var handoff = (Activity)EventFactory.CreateHandoffInitiation(turn, new { Skill = "pay" }, transcript);

        Assert.Equal((ActivityTypes.Event, "handoff.initiate"), (handoff.Type, handoff.Name));
        Assert.Equal("pay", (string?)((JObject)handoff.Value)["Skill"]);
        Assert.Equal(("user1", "0", "Conversation1"), (handoff.From.Id, handoff.ReplyToId, handoff.Conversation.Id));
        var attachment = Assert.Single(handoff.Attachments);
        Assert.Equal(("application/json", "Transcript"), (attachment.ContentType, attachment.Name));
        Assert.Same(transcript, attachment.Content);
    }

    [Fact]
    public void CreateHandoffStatus_Failed_HasStateAndMessage()
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(id: "c"), "failed", "no one is here");

        Assert.Equal("handoff.status", status.Name);
        Assert.Equal(
            """{"state":"failed","message":"no one is here"}""",
            ((JObject)status.Value).ToString(Formatting.None));
        Assert.Throws<ArgumentNullException>("conversation", () => EventFactory.CreateHandoffStatus(null, "failed"));
        Assert.Throws<ArgumentNullException>(
            "state", () => EventFactory.CreateHandoffStatus(new ConversationAccount(), null));
    }

    [Fact]
    public void MessageSerializerSettings_Activity_LosesNullsOnly()
    {
        var settings = MessageSerializerSettings.Create();
        var activity = new Activity(ActivityTypes.Message) { Value = new { hours = 3 } };

        var json = JObject.Parse(JsonConvert.SerializeObject(activity, settings));

        Assert.Equal(["type", "value"], json.Properties().Select(p => p.Name));
        Assert.Equal(3, (int?)json["value"]!["hours"]);
    }

    [Fact]
    public void AllowedTypes_TypesMet_AreNotedAndVerified()
    {
        var binder = new AllowedTypesSerializationBinder([typeof(IStoreItem), typeof(Activity)]);
        binder.BindToName(typeof(List<Activity>), out var assembly, out var name);
        binder.BindToType(typeof(Item).Assembly.FullName, typeof(Item).FullName);
        binder.Verify();
        Assert.Null(assembly);
        Assert.Equal(typeof(List<Activity>).AssemblyQualifiedName, name);
        Assert.Contains(typeof(Item), binder.AllowedTypes);

        Assert.Equal(typeof(Uri), binder.BindToType(typeof(Uri).Assembly.FullName, typeof(Uri).FullName));

        var e = Assert.Throws<InvalidOperationException>(binder.Verify);
        Assert.StartsWith("Unable to find the following types in the 'AllowedTypes' collection.", e.Message);
        Assert.Contains("typeof(Uri),", e.Message);
    }

    [Fact]
    public void ComponentRegistration_SameType_IsReplaced()
    {
#pragma warning disable CS0618
        ComponentRegistration.Add(new Component());
        var second = new Component();

        ComponentRegistration.Add(second);

        Assert.Same(second, Assert.Single(ComponentRegistration.Components.OfType<Component>()));
#pragma warning restore CS0618
    }

#pragma warning disable CS0618
    private sealed class Component : ComponentRegistration;
#pragma warning restore CS0618

    private sealed class Item : IStoreItem
    {
        public string ETag { get; set; } = "*";
    }
}
