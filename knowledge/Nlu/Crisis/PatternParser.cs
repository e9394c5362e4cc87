namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Reads an expression of <c>crisis.yml</c>: a small part of the usual regular expressions, every repetition bounded.</summary>
internal sealed class PatternParser
{
    private const int MostTimes = 4;
    private const int Gap = 6;

    private readonly string pattern;
    private int position;

    private PatternParser(string pattern) => this.pattern = pattern;

    /// <exception cref="FormatException">A bracket is missing, or there is nothing to repeat.</exception>
    public static PatternPart Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var whole = parser.Choice();
        return parser.position == pattern.Length ? whole : throw new FormatException(pattern);
    }

    private PatternPart Choice()
    {
        var parts = new List<PatternPart> { Sequence() };
        while (Peek() == '|')
        {
            position++;
            parts.Add(Sequence());
        }

        return parts.Count == 1 ? parts[0] : new PatternPart(PatternPartKind.Choice, "", parts);
    }

    private PatternPart Sequence()
    {
        var parts = new List<PatternPart>();
        while (Peek() is not ('\0' or '|' or ')'))
            parts.Add(Repeated(Single()));
        return parts.Count == 1 ? parts[0] : new PatternPart(PatternPartKind.Sequence, "", parts);
    }

    private PatternPart Single()
    {
        var letter = pattern[position++];
        switch (letter)
        {
            case '(':
                var inner = Choice();
                Expect(')');
                return inner;
            case '[':
                return OneOf();
            case '^':
                return new PatternPart(PatternPartKind.Beginning, "", []);
            case '$':
                return new PatternPart(PatternPartKind.End, "", []);
            case '.':
                return new PatternPart(PatternPartKind.NoneOf, "", []);
            case '…':
                return Times(new PatternPart(PatternPartKind.NoneOf, ",", []), 0, Gap);
            case '?' or '*' or '+' or '{' or '}' or ']' or '\\':
                throw new FormatException(pattern);
            default:
                return new PatternPart(PatternPartKind.Literal, letter.ToString(), []);
        }
    }

    private PatternPart OneOf()
    {
        var not = Peek() == '^';
        if (not)
            position++;
        var letters = new List<char>();
        while (Peek() != ']')
        {
            var letter = Next();
            if (letter == '-' && letters.Count > 0 && Peek() != ']')
            {
                for (var (from, to) = (letters[^1] + 1, Next()); from <= to; from++)
                    letters.Add((char)from);
            }
            else
            {
                letters.Add(letter);
            }
        }

        Expect(']');
        return new PatternPart(not ? PatternPartKind.NoneOf : PatternPartKind.OneOf, string.Concat(letters), []);
    }

    private PatternPart Repeated(PatternPart part)
    {
        switch (Peek())
        {
            case '?':
                position++;
                return Times(part, 0, 1);
            case '*':
                position++;
                return Times(part, 0, MostTimes);
            case '+':
                position++;
                return Times(part, 1, MostTimes);
            case '{':
                position++;
                var least = Next() - '0';
                Expect(',');
                var most = Next() - '0';
                Expect('}');
                return least is >= 0 and <= 9 && most is >= 1 and <= 9 ? Times(part, least, most) : throw new FormatException(pattern);
            default:
                return part;
        }
    }

    private static PatternPart Times(PatternPart part, int least, int most) =>
        new(PatternPartKind.Repeat, "", [part], least, most);

    private char Peek() => position < pattern.Length ? pattern[position] : '\0';

    private char Next() => position < pattern.Length ? pattern[position++] : throw new FormatException(pattern);

    private void Expect(char letter)
    {
        if (Next() != letter)
            throw new FormatException(pattern);
    }
}
