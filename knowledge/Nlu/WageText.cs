using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>A worker's text with its clauses; cues only reach as far as the clause they stand in.</summary>
internal sealed partial class WageText
{
    // without punctuation a text is cut here, so that reading stays linear
    private const int LongestClause = 200;

    private readonly int[] clauseStarts;
    private readonly string?[] clauses;
    private bool? isDebt;

    /// <summary>Takes a normalised text.</summary>
    public WageText(string plain)
    {
        // northern speech for "I" and "we", one character for one, so that spans hold
        Plain = plain.Replace('俺', '我').Replace('咱', '我');
        clauseStarts = Starts(Plain);
        clauses = new string?[clauseStarts.Length];
    }

    public string Plain { get; }

    /// <summary>The text speaks of wages that were not paid.</summary>
    public bool IsDebt => isDebt ??= Debt().IsMatch(Plain);

    public int ClauseCount => clauseStarts.Length;

    public int ClauseAt(int position)
    {
        var at = Array.BinarySearch(clauseStarts, position);
        return at >= 0 ? at : ~at - 1;
    }

    public int StartOf(int clause) => clauseStarts[clause];

    public int EndOf(int clause) => clause + 1 < clauseStarts.Length ? clauseStarts[clause + 1] : Plain.Length;

    public string Clause(int clause) => clauses[clause] ??= Plain[StartOf(clause)..EndOf(clause)];

    /// <summary>At most <paramref name="most"/> characters before a position, within its clause.</summary>
    public string Before(int position, int most)
    {
        var from = Math.Max(StartOf(ClauseAt(position)), position - most);
        return Plain[from..position];
    }

    /// <summary>At most <paramref name="most"/> characters from a position on, within the clause before it.</summary>
    public string After(int position, int most)
    {
        var end = position == 0 ? EndOf(0) : EndOf(ClauseAt(position - 1));
        return Plain[position..Math.Min(end, position + most)];
    }

    /// <summary>A condition, not a statement: 如果没签合同.</summary>
    public bool IsSupposed(int clause) => Supposed().IsMatch(Clause(clause));

    private static int[] Starts(string text)
    {
        var starts = new List<int> { 0 };
        foreach (var match in Breaks().EnumerateMatches(text))
            Cut(starts, match.Index + match.Length, text.Length);
        Cut(starts, text.Length, text.Length);
        return [.. starts];
    }

    private static void Cut(List<int> starts, int end, int length)
    {
        while (end - starts[^1] > LongestClause)
            starts.Add(starts[^1] + LongestClause);
        if (end > starts[^1] && end < length)
            starts.Add(end);
    }

    [GeneratedRegex("[，。；！？;!?\\n：:…]|(?<![0-9]),|,(?![0-9]{3})|(?<=[\\u4e00-\\u9fff])\\s+(?=[\\u4e00-\\u9fff0-9])")]
    private static partial Regex Breaks();

    [GeneratedRegex(
        "欠|拖(?!鞋|车|把)|该(?:我|着)|坑了|坑人|作废|卷款|卷钱|找谁要|履行|扣着|不退|没退|没补|不补|躲着|不放款|不认|还差|要回|讨回|追回|还剩[^，。]{0,3}[0-9一二两三四五六七八"
        + "九]|没(?:给我?)?算|没结[账帐清]|赖[账帐]|不认[账帐]|要不回|要不到|没到账|没兑现|未兑现|(?:没|没有|未|不|拒不|拒绝|不肯|没拿|没见|没领)(?:给|发|付|结|支付|结清|开|拿到"
        + "|收到|到手|领到).{0,6}(?:工资|工钱|钱|薪)|(?:工资|工钱|钱"
        + "|薪水?|款).{0,8}(?:没|未|不)(?:给|发|付|结|支付|到|拿|领)|讨薪|克扣|[差少]我们?|[压押][着了].{0,8}(?:工资|工钱|钱)|(?:没|未|不)(?:给|发|付"
        + "|结)(?:我|我们|清|完|$|[，。,])|(?:至今|一直|到现在|现在)(?:都|还|也)?(?:没|未|不)有?(?:给|发|付|结|拿)|(?:月|天|年)(?:都)?没(?:发|给|结|开)")]
    private static partial Regex Debt();

    [GeneratedRegex("^(?:那|可|但)?(?:如果|要是|假如|假设|万一|若是?|倘若|即使|就算)|的话[，,]?$")]
    private static partial Regex Supposed();
}
