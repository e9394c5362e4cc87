using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a prompt shows its choices; in JSON the name in camel case.</summary>
[JsonConverter(typeof(StringEnumConverter), true)]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the channel shows them best.</summary>
    Auto,

    /// <summary>Behind the text, on its line.</summary>
    Inline,

    /// <summary>Below the text, one a line.</summary>
    List,

    /// <summary>As buttons that go away with the answer.</summary>
    SuggestedAction,

    /// <summary>As buttons of a card, which holds the text too.</summary>
    HeroCard,
}
