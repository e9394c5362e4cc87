using System.Globalization;
using Microsoft.Recognizers.Text.Number.Lexicons;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>The readers of a culture, and what their finds look like to the caller.</summary>
internal sealed class NumberModels(
    string culture, INumberReader numbers, INumberReader unitNumbers, IOrdinalReader ordinals)
{
    public static readonly CultureTable<NumberModels> Table = new(new()
    {
        [Culture.English] = () => FromWords(EnglishNumbers.Create()),
        [Culture.Chinese] = () => FromSigns(ChineseNumbers.Create()),
        [Culture.Japanese] = () => FromSigns(JapaneseNumbers.Create()),
        [Culture.Korean] = () => FromSigns(JapaneseNumbers.Korean()),
        [Culture.Spanish] = () => FromWords(RomanceNumbers.Spanish()),
        [Culture.Portuguese] = () => FromWords(RomanceNumbers.Portuguese()),
        [Culture.French] = () => FromWords(RomanceNumbers.French()),
        [Culture.Italian] = () => FromWords(RomanceNumbers.Italian()),
        [Culture.German] = () => FromWords(GermanicNumbers.German()),
        [Culture.Dutch] = () => FromWords(GermanicNumbers.Dutch()),
        [Culture.Swedish] = () => FromWords(GermanicNumbers.Swedish()),
        [Culture.Turkish] = () => FromWords(OtherNumbers.Turkish()),
        [Culture.Bulgarian] = () => FromWords(OtherNumbers.Bulgarian()),
        [Culture.Hindi] = () => FromWords(OtherNumbers.Hindi()),
    });

    private readonly CultureInfo format = Format(culture);

    public INumberReader NumberReader => numbers;

    /// <summary>Reads the number of "12kg" and "the last three days" too.</summary>
    public INumberReader UnitNumberReader => unitNumbers;

    public IOrdinalReader OrdinalReader => ordinals;

    /// <summary>Null for Chinese and Japanese.</summary>
    public NumberLexicon Words { get; private init; }

    public string ValueText(NumberMatch match) => match.ValueText(format);

    public List<ModelResult> Numbers(string query)
    {
        var text = QueryText.Of(query);
        return [.. numbers.Read(text).Select(match => new ModelResult
        {
            Start = match.Start,
            End = match.End - 1,
            Text = text[match.Start..match.End],
            TypeName = "number",
            Resolution = new() { ["subtype"] = match.Subtype, ["value"] = ValueText(match) },
        })];
    }

    public List<ModelResult> Ordinals(string query, NumberOptions options)
    {
        var text = QueryText.Of(query);
        return
        [
            .. ordinals.Read(text)
                .Where(match => double.IsFinite(match.Offset))
                .Where(match => !match.IsRelative || !options.HasFlag(NumberOptions.SuppressExtendedTypes))
                .Select(match => new ModelResult
                {
                    Start = match.Start,
                    End = match.End - 1,
                    Text = text[match.Start..match.End],
                    TypeName = match.IsRelative ? "ordinal.relative" : "ordinal",
                    Resolution = Resolution(match),
                }),
        ];
    }

    private static SortedDictionary<string, object> Resolution(OrdinalMatch match)
    {
        var offset = match.Offset.ToString("0", CultureInfo.InvariantCulture);
        var sign = match.Offset < 0 ? "" : "+";
        return new()
        {
            ["offset"] = offset,
            ["relativeTo"] = match.RelativeTo,
            ["value"] = match.IsRelative ? $"{match.RelativeTo}{sign}{offset}" : offset,
        };
    }

    private static NumberModels FromWords(NumberLexicon lexicon) =>
        new(
            lexicon.Culture,
            new WordNumberReader(lexicon),
            new WordNumberReader(lexicon, beforeLetters: true),
            new WordOrdinalReader(lexicon))
        { Words = lexicon };

    private static NumberModels FromSigns(CjkLexicon lexicon) =>
        new(
            lexicon.Culture,
            new CjkNumberReader(lexicon),
            new CjkNumberReader(lexicon, fromEnd: true),
            new CjkOrdinalReader(lexicon));

    private static CultureInfo Format(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            // globalization is invariant: the reader of the value has no other format either
            return CultureInfo.InvariantCulture;
        }
    }
}
