using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>
/// What the bot has to answer. A wrong answer is an InvalidOperationException, none in time a TaskCanceledException.
/// </content>
public partial class TestFlow
{
    /// <summary>The next answer is a message of this text, apart from white space around it.</summary>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The next answer has this type and text.</summary>
    public TestFlow AssertReply(
        IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(expected, null, description, timeout);

    /// <summary>The next answer has this type and is equal by the comparer; null compares the text.</summary>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        [CallerMemberName] string description = null,
        uint timeout = 3000) =>
        AssertReply(
            actual =>
            {
                description ??= expected.AsMessageActivity()?.Text.Trim();
                if (expected.Type != actual.Type)
                    throw new InvalidOperationException($"{description}: Type should match");
                if (equalityComparer == null)
                    SameText(expected.AsMessageActivity()?.Text, actual.AsMessageActivity()?.Text, description);
                else if (!equalityComparer.Equals(expected, actual))
                    throw new InvalidOperationException($"Expected:{expected}\nReceived:{actual}");
            },
            description,
            timeout);

    /// <summary>The next answer passes <paramref name="validateActivity"/>, which throws where it does not.</summary>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            var wait = Debugger.IsAttached ? uint.MaxValue : timeout;
            validateActivity(await NextReplyAsync(wait).ConfigureAwait(false));
        });

    /// <summary>The next answer is a message with this text in it.</summary>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                var message = reply.AsMessageActivity();
                if (message != null && message.Text.Contains(expected, StringComparison.Ordinal)) return;
                throw Mismatch(expected, message?.Text ?? "Not a Message Activity", description);
            },
            description,
            timeout);

    /// <summary>The next answer is a message with exactly one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                var text = reply.AsMessageActivity().Text;
                if (candidates.Contains(text)) return;
                throw new InvalidOperationException(
                    description
                    ?? $"Text \"{text}\" does not match one of candidates: {string.Join("\n", candidates)}");
            },
            description,
            timeout);
    }

    /// <summary>No answer comes within <paramref name="timeout"/> milliseconds.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) =>
        Then(async () =>
        {
            try
            {
                var reply = await NextReplyAsync(timeout).ConfigureAwait(false);
                if (reply == null) return;
                throw new InvalidOperationException(
                    $"{reply} is responded when waiting for no reply:'{description}'");
            }
            catch (TaskCanceledException)
            {
                // the time is over, as it should be
            }
        });

    private static void SameText(string expected, string actual, string description)
    {
        if (expected?.Trim() != actual?.Trim()) throw Mismatch(expected, actual, description);
    }

    private static InvalidOperationException Mismatch(string expected, string actual, string description)
    {
        var texts = $"Expected:{expected}\nReceived:{actual}";
        return new InvalidOperationException(description == null ? texts : $"{description}:\n{texts}");
    }

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var limit = new CancellationTokenSource((int)timeout);
        return await adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
    }
}
