using UnionBot.Knowledge.Faq;

namespace UnionBot.Services.Questions;

/// <summary>A question a worker asked and got no answer to.</summary>
/// <param name="SourceActivityId">The message it was asked in.</param>
/// <param name="ChannelId">Where.</param>
/// <param name="Text">The worker's words.</param>
/// <param name="Key">What the same question in the same words has in common, as <see cref="FaqIndex.KeyOf"/> gives it; not kept, only its hash.</param>
/// <param name="Outcome">Why there was no answer.</param>
/// <param name="NearestArticleId">The article most alike; null when none was.</param>
/// <param name="NearestPercent">How likely it was the answer, in percent.</param>
public sealed record AskedQuestion(
    string SourceActivityId, string ChannelId, string Text, string Key, FaqOutcome Outcome, string? NearestArticleId, int NearestPercent);
