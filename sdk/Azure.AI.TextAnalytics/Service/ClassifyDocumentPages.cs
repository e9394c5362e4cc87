namespace Azure.AI.TextAnalytics;

internal sealed class ClassifyDocumentPages(
    Page<ClassifyDocumentResultCollection> first, Func<string, Page<ClassifyDocumentResultCollection>> next)
    : Pageable<ClassifyDocumentResultCollection>
{
    public override IEnumerable<Page<ClassifyDocumentResultCollection>> AsPages(
        string continuationToken = null, int? pageSizeHint = null)
    {
        var page = continuationToken == null ? first : next(continuationToken);
        yield return page;
        while (!string.IsNullOrEmpty(page.ContinuationToken))
        {
            page = next(page.ContinuationToken);
            yield return page;
        }
    }
}
