using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a sign-in button.</summary>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>A card with one button that opens <paramref name="url"/> to sign in.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new SigninCard
        {
            Text = text,
            Buttons = [new CardAction { Title = buttonLabel, Type = ActionTypes.Signin, Value = url }],
        };
}
