using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Forms;

/// <summary>One answer of a choice slot.</summary>
public sealed record SlotOption
{
    /// <summary>What is stored and what conditions name.</summary>
    public required string Key { get; init; }

    /// <summary>What the button and the summary say.</summary>
    public required string Label { get; init; }

    /// <summary>Other words for it, as workers say or mistype them.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>One fact a flow needs: how it is asked for, checked and shown.</summary>
public sealed record SlotDefinition
{
    /// <summary>Stable key; a stored draft is read by it, so a renamed slot lists its old key in <see cref="Was"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Earlier keys of this slot, read from drafts of older versions.</summary>
    public IReadOnlyList<string> Was { get; init; } = [];

    /// <summary>The line's name in the summary and on the desk.</summary>
    public required string Label { get; init; }

    /// <summary>Words by which a worker names this slot when changing it ("电话错了").</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public required SlotKind Kind { get; init; }

    public required string Question { get; init; }

    /// <summary>What is needed, with an example; said after the first misunderstanding.</summary>
    public required string Example { get; init; }

    /// <summary>The question in easier words; said after the second misunderstanding.</summary>
    public required string Easier { get; init; }

    /// <summary>The answer to "为什么问这个".</summary>
    public required string Why { get; init; }

    public IReadOnlyList<SlotOption> Options { get; init; } = [];

    /// <summary>Asked only when each slot named here holds one of the values (or <c>unknown</c>, <c>skipped</c>).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> When { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Slots whose change makes this answer void, beside those in <see cref="When"/>.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Needs consent before it is asked, is masked in summaries and never logged.</summary>
    public bool Sensitive { get; init; }

    /// <summary>Step that the slot belongs to in "第3步，共12步"; slots with the same name count as one step. Null: a step of its own.</summary>
    public string? Step { get; init; }

    /// <summary>Whether "后面都跳过" leaves it out. What is not a detail is still asked then.</summary>
    public bool Detail { get; init; }

    /// <summary>Whether the slot is left out of the questions and only filled from what the worker says.</summary>
    public bool Silent { get; init; }

    /// <summary>Key of the fact (WageFactReader) that fills it from free words; null when only asked.</summary>
    public string? Fact { get; init; }

    /// <summary>Smallest accepted number, inclusive.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest accepted number, inclusive.</summary>
    public decimal? Max { get; init; }

    /// <summary>Longest accepted text, in characters.</summary>
    public int MaxLength { get; init; } = 200;

    /// <summary>Whether a date may not lie after today.</summary>
    public bool NotFuture { get; init; }

    /// <summary>Slot whose date this date may not precede.</summary>
    public string? NotBefore { get; init; }

    /// <summary>Said when the value breaks <see cref="Min"/>, <see cref="Max"/>, <see cref="NotFuture"/> or <see cref="NotBefore"/>.</summary>
    public string? Invalid { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);

    /// <summary>The slots whose change makes this one's answer void.</summary>
    public IReadOnlyList<string> Dependencies => [.. When.Keys, .. DependsOn];
}
