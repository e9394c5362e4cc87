namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments, which is how a message carries them.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => Of(card, HeroCard.ContentType);

    public static Attachment ToAttachment(this ThumbnailCard card) => Of(card, ThumbnailCard.ContentType);

    public static Attachment ToAttachment(this SigninCard card) => Of(card, SigninCard.ContentType);

    public static Attachment ToAttachment(this ReceiptCard card) => Of(card, ReceiptCard.ContentType);

    public static Attachment ToAttachment(this AudioCard card) => Of(card, AudioCard.ContentType);

    public static Attachment ToAttachment(this VideoCard card) => Of(card, VideoCard.ContentType);

    public static Attachment ToAttachment(this AnimationCard card) => Of(card, AnimationCard.ContentType);

    public static Attachment ToAttachment(this OAuthCard card) => Of(card, OAuthCard.ContentType);

    private static Attachment Of(object card, string contentType) =>
        new Attachment { Content = card, ContentType = contentType };
}
