using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Body of the answer to an activity sent with delivery mode expectReplies.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
