using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The Connector API for a bot's skills; a subclass has the route prefix. Bodies need the MVC input formatter of
/// Newtonsoft.Json.
/// </summary>
[ChannelServiceExceptionFilter]
public abstract class ChannelServiceController : ControllerBase
{
    private readonly ChannelServiceHandlerBase handler;

    protected ChannelServiceController(ChannelServiceHandlerBase handler) => this.handler = handler;

    private string Authorization => Request.Headers["Authorization"];

    [HttpPost("v3/conversations/{conversationId}/activities")]
    public virtual async Task<IActionResult> SendToConversationAsync(
        string conversationId, [FromBody] Activity activity) =>
        Json(await handler
            .HandleSendToConversationAsync(Authorization, conversationId, activity)
            .ConfigureAwait(false));

    [HttpPost("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> ReplyToActivityAsync(
        string conversationId, string activityId, [FromBody] Activity activity) =>
        Json(await handler
            .HandleReplyToActivityAsync(Authorization, conversationId, activityId, activity)
            .ConfigureAwait(false));

    [HttpPut("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> UpdateActivityAsync(
        string conversationId, string activityId, [FromBody] Activity activity) =>
        Json(await handler
            .HandleUpdateActivityAsync(Authorization, conversationId, activityId, activity)
            .ConfigureAwait(false));

    [HttpDelete("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual Task DeleteActivityAsync(string conversationId, string activityId) =>
        handler.HandleDeleteActivityAsync(Authorization, conversationId, activityId);

    [HttpGet("v3/conversations/{conversationId}/activities/{activityId}/members")]
    public virtual async Task<IActionResult> GetActivityMembersAsync(string conversationId, string activityId) =>
        Json(await handler
            .HandleGetActivityMembersAsync(Authorization, conversationId, activityId)
            .ConfigureAwait(false));

    [HttpPost("v3/conversations")]
    public virtual async Task<IActionResult> CreateConversationAsync([FromBody] ConversationParameters parameters) =>
        Json(await handler.HandleCreateConversationAsync(Authorization, parameters).ConfigureAwait(false));

    [HttpGet("v3/conversations")]
    public virtual async Task<IActionResult> GetConversationsAsync(string continuationToken = null) =>
        Json(await handler.HandleGetConversationsAsync(Authorization, null, continuationToken).ConfigureAwait(false));

    [HttpGet("v3/conversations/{conversationId}/members")]
    public virtual async Task<IActionResult> GetConversationMembersAsync(string conversationId) =>
        Json(await handler.HandleGetConversationMembersAsync(Authorization, conversationId).ConfigureAwait(false));

    [HttpGet("v3/conversations/{conversationId}/members/{userId}")]
    public virtual async Task<IActionResult> GetConversationMemberAsync(string userId, string conversationId) =>
        Json(await handler
            .HandleGetConversationMemberAsync(Authorization, userId, conversationId)
            .ConfigureAwait(false));

    [HttpGet("v3/conversations/{conversationId}/pagedmembers")]
    public virtual async Task<IActionResult> GetConversationPagedMembersAsync(
        string conversationId, int pageSize = -1, string continuationToken = null) =>
        Json(await handler
            .HandleGetConversationPagedMembersAsync(Authorization, conversationId, pageSize, continuationToken)
            .ConfigureAwait(false));

    [HttpDelete("v3/conversations/{conversationId}/members/{memberId}")]
    public virtual Task DeleteConversationMemberAsync(string conversationId, string memberId) =>
        handler.HandleDeleteConversationMemberAsync(Authorization, conversationId, memberId);

    [HttpPost("v3/conversations/{conversationId}/activities/history")]
    public virtual async Task<IActionResult> SendConversationHistoryAsync(
        string conversationId, [FromBody] Transcript history) =>
        Json(await handler
            .HandleSendConversationHistoryAsync(Authorization, conversationId, history)
            .ConfigureAwait(false));

    [HttpPost("v3/conversations/{conversationId}/attachments")]
    public virtual async Task<IActionResult> UploadAttachmentAsync(
        string conversationId, [FromBody] AttachmentData attachmentUpload) =>
        Json(await handler
            .HandleUploadAttachmentAsync(Authorization, conversationId, attachmentUpload)
            .ConfigureAwait(false));

    private static JsonResult Json(object value) => new(value, HttpHelper.BotMessageSerializerSettings);
}
