namespace Microsoft.Recognizers.Text;

/// <summary>Full-width forms of ASCII characters become ASCII; every character keeps its place.</summary>
internal static class HalfWidth
{
    public static string Of(string text)
    {
        var isHalf = !text.AsSpan().ContainsAnyInRange('！', '～') && !text.Contains('\u3000', StringComparison.Ordinal);
        if (isHalf) return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] switch
                {
                    >= '！' and <= '～' => (char)(source[i] - '！' + '!'),
                    '\u3000' => ' ',
                    _ => source[i],
                };
            }
        });
    }
}
