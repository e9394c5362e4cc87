using System.Globalization;

namespace UnionBot.Dialogs.Flows;

/// <summary>Photos, files, voice and stickers where words were asked: kept or declined kindly, never a misunderstanding.</summary>
public static class FlowFiles
{
    /// <summary>Takes what came beside the words; true when no words came with it and the question stands.</summary>
    public static bool Take(FlowTurn turn)
    {
        var types = (turn.Context.Activity.Attachments ?? []).Select(file => file.ContentType ?? "").ToList();
        var photos = types.Count(IsPhoto);
        turn.State.Photos += photos;
        if (photos > 1)
            turn.Say("flow.photos", new { count = photos.ToString(CultureInfo.InvariantCulture) });
        else if (photos == 1)
            turn.Say("flow.photo");
        else if (types.Any(IsVoice))
            turn.Say("flow.voice");
        else if (types.Any(type => type == "image/gif"))
            turn.Say("flow.sticker");
        else if (types.Count > 0)
            turn.Say("flow.file");
        if (types.Count == 0 && Utterance.HasNoWords(turn.Text))
            turn.Say("flow.sticker");
        return Utterance.HasNoWords(turn.Text);
    }

    /// <summary>Whether the attachment is a picture that can be evidence; animated ones are stickers.</summary>
    public static bool IsPhoto(string contentType) =>
        contentType.StartsWith("image/", StringComparison.Ordinal) && contentType != "image/gif";

    private static bool IsVoice(string contentType) => contentType.StartsWith("audio/", StringComparison.Ordinal);
}
