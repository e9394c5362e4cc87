namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Reads one spoken number from a position: digits, units, the digit after a unit (两万三), and ranges (两三千).</summary>
internal ref struct NumeralParser(string text, int start)
{
    private const int MaxDigits = 12;
    // after 两万三 these make the last digit a count of its own: 欠两万,三个月 said without a pause
    private const string Measures = "个天年月日人名位号次家岁周点";
    private const string MeasuresAfterOne = "晚夜班趟车平方吨件单桌台层小";

    private readonly int begin = start;
    private int at = start;
    private decimal totalLow, totalHigh, sectionLow, sectionHigh, lastUnit;
    private bool any, zero, scaled, approximate, broken;

    public Numeral? Read()
    {
        while (Step())
        {
        }
        if (!any || broken)
            return null;
        ReadMore();
        return new Numeral(begin, at - begin, totalLow + sectionLow, totalHigh + sectionHigh)
        {
            Approximate = approximate,
            Scaled = scaled,
            Unit = lastUnit,
        };
    }

    private bool Step()
    {
        if (any && Peek(0) == '零' && Coefficient.At(text, at + 1) is { Width: > 0 })
        {
            zero = true;
            at++;
        }
        var coefficient = Coefficient.At(text, at, any);
        var unit = UnitAt(at + coefficient.Width);
        if (coefficient.Width == 0)
            return StepUnit(unit);
        if (coefficient.Width > MaxDigits)
        {
            broken = true;
            return false;
        }
        return unit == 0 ? Last(coefficient) : StepPair(coefficient, unit);
    }

    private bool StepUnit(decimal unit)
    {
        if (unit == 10 && (!any || lastUnit > 10))
        {
            Add(1, 1, 10);
            at++;
            return true;
        }
        if (unit >= 10000 && sectionLow > 0 && any)
        {
            at++;
            Multiply(unit);
            return true;
        }
        if (!any && unit >= 100 && (Peek(1) is '余' or '多' || (Peek(1) == '来' && Peek(2) is '人' or '个' or '号' or '名' or '块')
            || (begin > 0 && text[begin - 1] is '近' or '上' or '成' or '过')))
        {
            at++;
            any = true;
            Take(1, 1, unit);
            return true;
        }
        return false;
    }

    private bool StepPair(Coefficient coefficient, decimal unit)
    {
        var misplaced = any && (unit < 10000 ? lastUnit != 0 && unit >= lastUnit : lastUnit >= 10000 && unit >= lastUnit);
        if (misplaced || (coefficient.DigitString && unit < 10000))
            return Last(coefficient);
        at += coefficient.Width + 1;
        approximate |= coefficient.Vague;
        any = true;
        Take(coefficient.Low, coefficient.High, unit);
        return true;
    }

    private void Take(decimal low, decimal high, decimal unit)
    {
        if (unit < 10000)
            Add(low, high, unit);
        else
        {
            sectionLow += low;
            sectionHigh += high;
            Multiply(unit);
        }
    }

    private void Add(decimal low, decimal high, decimal unit)
    {
        sectionLow += low * unit;
        sectionHigh += high * unit;
        lastUnit = unit;
        scaled |= unit >= 100;
        any = true;
        zero = false;
    }

    private void Multiply(decimal unit)
    {
        totalLow = (unit > 10000 ? totalLow : 0) * unit + sectionLow * unit + (unit > 10000 ? 0 : totalLow);
        totalHigh = (unit > 10000 ? totalHigh : 0) * unit + sectionHigh * unit + (unit > 10000 ? 0 : totalHigh);
        sectionLow = sectionHigh = 0;
        lastUnit = unit;
        scaled = true;
        zero = false;
    }

    // a coefficient with no unit of its own ends the number
    private bool Last(Coefficient coefficient)
    {
        if (any && !zero && (lastUnit is 0 || (lastUnit > 10 && IsCountedApart(coefficient)) || (lastUnit == 10 && coefficient.Arabic)))
            return false;
        if (any && coefficient.Arabic && coefficient.Low >= lastUnit)
            return false;
        var factor = !any || zero || lastUnit == 10 || (coefficient.Arabic && coefficient.Width > 1) ? 1 : lastUnit / 10;
        sectionLow += coefficient.Low * factor;
        sectionHigh += coefficient.High * factor;
        at += coefficient.Width;
        approximate |= coefficient.Vague;
        scaled |= coefficient.Grouped;
        any = true;
        // 十几万, 十三万 take their unit after the digit
        if (lastUnit == 10 && UnitAt(at) >= 10000)
        {
            at++;
            Multiply(UnitAt(at - 1));
            return true;
        }
        if (factor != 1)
            lastUnit = factor;
        return false;
    }

    private readonly bool IsCountedApart(Coefficient coefficient)
    {
        var next = Peek(coefficient.Width);
        if (next == '年' && Peek(coefficient.Width + 1) is '底' or '初' or '前' or '后')
            return false;
        return Measures.Contains(next, StringComparison.Ordinal)
            || (coefficient.Low == 1 && MeasuresAfterOne.Contains(next, StringComparison.Ordinal));
    }

    // 多, 余 and 来 after the number; 二十多万 has its unit behind them
    private void ReadMore()
    {
        if (Peek(0) is not ('多' or '余' or '来' or '几') || (Peek(0) == '来' && !IsRoundAbout()))
            return;
        var spread = Spread();
        if (spread < 10 && UnitAt(at + 1) == 0)
            return;
        approximate = true;
        if (Peek(0) != '来' && UnitAt(at + 1) is 0 or >= 10000)
            (sectionHigh, totalHigh) = lastUnit >= 10000 ? (sectionHigh, totalHigh + spread) : (sectionHigh + spread, totalHigh);
        at++;
        if (UnitAt(at) < 10000)
            return;
        at++;
        Multiply(UnitAt(at - 1));
    }

    private readonly bool IsRoundAbout() =>
        Spread() >= 10 && (UnitAt(at + 1) > 0 || "个号人名位块元天年口岁".Contains(Peek(1), StringComparison.Ordinal) || at + 1 >= text.Length);

    private readonly decimal Spread()
    {
        var value = totalLow + sectionLow;
        if (value == 0 || value != decimal.Truncate(value))
            return lastUnit;
        var spread = 1m;
        while (value % (spread * 10) == 0)
            spread *= 10;
        return lastUnit > 0 ? Math.Min(spread, lastUnit) : spread;
    }

    private readonly char Peek(int offset) => at + offset < text.Length ? text[at + offset] : '\0';

    private readonly decimal UnitAt(int index)
    {
        if (index >= text.Length)
            return 0;
        var next = index + 1 < text.Length ? text[index + 1] : '\0';
        return text[index] switch
        {
            '十' => 10,
            '百' when next != '分' => 100,
            '千' => 1000,
            '万' when next != '一' || index > begin => 10000,
            '亿' => 100000000,
            'k' or 'K' when !char.IsAsciiLetter(next) => 1000,
            'w' or 'W' when !char.IsAsciiLetter(next) => 10000,
            _ => 0,
        };
    }
}
