using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack, as it is kept between turns.</summary>
public class DialogInstance
{
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The dialog's own values; what they hold must survive the storage's JSON.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Position on the parent's stack, for a dialog that is inherited from there.</summary>
    public int? StackIndex { get; set; }

    /// <summary>Version of the dialog when it was last run, null before the first run.</summary>
    public string Version { get; set; }
}
