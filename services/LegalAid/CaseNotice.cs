using System.Text;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Services.LegalAid;

/// <summary>What a worker reads about a case: the same words in the chat and on the desk.</summary>
public sealed class CaseNotice(ReplyBook replies)
{
    /// <summary>The message to the worker when the case has moved to the status.</summary>
    public string Changed(CaseStatus status, string number, string note, string staffName) =>
        replies.Text($"legal-aid.status.{Key(status)}", new { number, note, staffName, status = Name(status) });

    /// <summary>The status in the words of the worker.</summary>
    public string Name(CaseStatus status) => replies.Text($"legal-aid.status-name.{Key(status)}");

    /// <summary>The status as it stands in reply keys: <c>need-more</c>.</summary>
    public static string Key(CaseStatus status)
    {
        var key = new StringBuilder();
        foreach (var letter in status.ToString())
        {
            key.Append(char.IsUpper(letter) && key.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
