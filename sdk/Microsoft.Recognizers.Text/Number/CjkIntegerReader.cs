using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Composes digits and units: "five ten-thousands four thousands" is 54,000.</summary>
internal sealed class CjkIntegerReader(CjkLexicon lexicon)
{
    private const long Big = 10_000;

    public bool CanStart(char c) =>
        char.IsAsciiDigit(c) || lexicon.Digits.ContainsKey(c) || lexicon.Negatives.Contains(c) || c == lexicon.Half
        || (lexicon.Units.TryGetValue(c, out var unit) && unit < Big);

    /// <summary>Reads from a place; returns where the number ends, the place itself for none.</summary>
    /// <param name="text">Half width.</param>
    /// <param name="place">The first character.</param>
    /// <param name="value">The number.</param>
    /// <param name="isSingle">One digit word, which may be part of another word.</param>
    public int Read(string text, int place, out double value, out bool isSingle)
    {
        var sum = new Sum(lexicon.ShortensLastDigit);
        var end = place;
        var count = 0;
        for (var at = place; at < text.Length;)
        {
            var next = Step(text, at, sum, count);
            if (next == at) break;
            end = at = next;
            count++;
            while (at < text.Length && text[at] == ' ') at++;
            if (at > end && (at >= text.Length || !MayFollowSpace(text, at))) break;
        }

        // a hundred needs a digit before or after it
        if (count == 1 && lexicon.Units.TryGetValue(text[place], out var unit) && unit > 10) end = place;
        value = sum.Total;
        isSingle = count == 1 && end == place + 1 && lexicon.Digits.ContainsKey(text[place]);
        return end;
    }

    // digits after a space are another number, unless a unit follows them
    private bool MayFollowSpace(string text, int at)
    {
        if (!char.IsAsciiDigit(text[at])) return true;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == ' ')) at++;
        return at < text.Length && lexicon.Units.ContainsKey(text[at]);
    }

    private int Step(string text, int at, Sum sum, int count)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c)) return sum.HasLiteral ? at : Literal(text, at, sum);
        if (lexicon.Digits.TryGetValue(c, out var digit)) return sum.Add(digit, 1) ? at + 1 : at;
        if (c == lexicon.Half) return count == 0 && IsHalfOf(text, at + 1) && sum.AddLiteral(0.5) ? at + 1 : at;
        if (lexicon.Fillers.Contains(c))
        {
            var next = at + 1;
            while (next < text.Length && text[next] == ' ') next++;
            return count > 0 && next < text.Length && lexicon.Units.GetValueOrDefault(text[next]) >= Big ? next : at;
        }

        return lexicon.Units.TryGetValue(c, out var unit) && sum.Multiply(unit, unit >= Big) ? at + 1 : at;
    }

    // half a hundred, half a dozen
    private bool IsHalfOf(string text, int at) => at < text.Length
        && (lexicon.Units.ContainsKey(text[at]) || lexicon.Collections.GetValueOrDefault(text[at]) == 12);

    private static bool IsGroup(string text, int at) =>
        at + 3 < text.Length && text[at] == ',' && text.AsSpan(at + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && !(at + 4 < text.Length && char.IsAsciiDigit(text[at + 4]));

    private static int Literal(string text, int at, Sum sum)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var digits = text[at..end];
        while (IsGroup(text, end))
        {
            digits += text[(end + 1)..(end + 4)];
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var point = end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            digits += text[point..end];
        }

        return sum.AddLiteral(double.Parse(digits, CultureInfo.InvariantCulture)) ? end : at;
    }

    private sealed class Sum(bool shortens)
    {
        private double total;
        private double section;
        private double pending = -1;
        private double lastUnit;
        private double lastBig;
        private double lastBigPart;
        private bool afterZero;
        private int digitRun;

        public bool HasLiteral { get; private set; }

        public double Total =>
            total + section + (pending < 0 ? 0 : IsShortened ? pending * lastUnit / 10 : pending);

        private bool IsShortened => shortens && !afterZero && lastUnit >= 100 && digitRun == 1 && pending < 10;

        public bool Add(long digit, int run)
        {
            if (digit == 0 && pending < 0 && lastUnit > 0)
            {
                afterZero = true;
                digitRun = 0;
                return true;
            }

            if (pending >= 0)
            {
                // digits in a row, as in years and telephone numbers
                if (lastUnit > 0 || HasLiteral) return false;
                pending = (pending * 10) + digit;
                digitRun += run;
                return true;
            }

            pending = digit;
            digitRun = run;
            return true;
        }

        public bool AddLiteral(double value)
        {
            if (pending >= 0) return false;
            pending = value;
            digitRun = 1;
            HasLiteral = true;
            return true;
        }

        public bool Multiply(long unit, bool isBig)
        {
            HasLiteral = false;
            if (!isBig)
            {
                if (section > 0 && unit >= lastUnit && lastUnit < Big && pending < 0) return false;
                section += (pending < 0 ? 1 : pending) * unit;
            }
            else if (section == 0 && pending < 0)
            {
                // "ten thousand times a hundred million"
                if (lastBigPart == 0 || lastUnit < Big) return false;
                total += lastBigPart * (unit - 1);
                lastBigPart *= unit;
            }
            else
            {
                var part = section + Math.Max(pending, 0);
                lastBigPart = lastBig > 0 && unit > lastBig ? (total + part) * unit : part * unit;
                total = lastBig > 0 && unit > lastBig ? lastBigPart : total + lastBigPart;
                section = 0;
                lastBig = unit;
            }

            pending = -1;
            digitRun = 0;
            afterZero = false;
            lastUnit = unit;
            return true;
        }
    }
}
