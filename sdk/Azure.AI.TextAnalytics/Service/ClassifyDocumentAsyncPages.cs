namespace Azure.AI.TextAnalytics;

internal sealed class ClassifyDocumentAsyncPages(
    Page<ClassifyDocumentResultCollection> first, Func<string, Task<Page<ClassifyDocumentResultCollection>>> next)
    : AsyncPageable<ClassifyDocumentResultCollection>
{
    public override async IAsyncEnumerable<Page<ClassifyDocumentResultCollection>> AsPages(
        string continuationToken = null, int? pageSizeHint = null)
    {
        var page = continuationToken == null ? first : await next(continuationToken);
        yield return page;
        while (!string.IsNullOrEmpty(page.ContinuationToken))
        {
            page = await next(page.ContinuationToken);
            yield return page;
        }
    }
}
