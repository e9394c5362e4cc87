using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One size of an uploaded file.</summary>
public class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = null, int? size = null)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>"original" or "thumbnail".</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string ViewId { get; set; }

    /// <summary>In bytes.</summary>
    [JsonProperty(PropertyName = "size")]
    public int? Size { get; set; }
}
