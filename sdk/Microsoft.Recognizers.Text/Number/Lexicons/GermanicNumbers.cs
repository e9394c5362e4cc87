namespace Microsoft.Recognizers.Text.Number.Lexicons;

/// <summary>German, Dutch and Swedish: numbers below a million are one word.</summary>
internal static class GermanicNumbers
{
    public static NumberLexicon German()
    {
        var table = WordTables.Cardinals(
            [.. ("null eins|ein|eine|einen|einer|einem zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn "
                + "elf zwölf|zwoelf dreizehn vierzehn fünfzehn sechzehn "
                + "siebzehn achtzehn neunzehn").Split(' ')],
            ["zwanzig", "dreißig|dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
            (tens, unit) => unit is "eins" or "eine" or "einen" or "einer" or "einem" ? [] : [$"{unit}und{tens}"]);
        WordTables.AddHundreds(table, "hundert", "und", "tausend", "tausend");
        return new()
        {
            Culture = Text.Culture.German,
            Decimal = ',',
            Thousands = ".\u00a0",
            Cardinals = table,
            Rounds = WordTables.Map("tausend=1000 million|millionen=1000000 milliarde|milliarden=1000000000"),
            BareRounds = true,
            Dozens = new() { ["dutzend"] = 12 },
            Articles = ["ein"],
            Connectors = ["und"],
            Negatives = ["minus"],
            Points = ["komma"],
            Ordinals = Inflected("erst zweit dritt viert fünft sechst siebt|siebent acht neunt zehnt elft zwölft "
                + "dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst", "e|er|es|en|em"),
            Denominators = WordTables.Row("halb|halbe|halber|halbes drittel viertel fünftel sechstel siebtel "
                + "achtel neuntel zehntel", 2),
            BareFractions = new() { ["anderthalb"] = 1.5, ["eineinhalb"] = 1.5, ["zweieinhalb"] = 2.5 },
            OrdinalSuffixes = ["te", "ter", "tes", "ten", "."],
        };
    }

    public static NumberLexicon Dutch()
    {
        var table = WordTables.Cardinals(
            [.. ("nul een|één|eén twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
                + "vijftien zestien zeventien achttien negentien").Split(' ')],
            ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
            (tens, unit) => unit[^1] == 'e' ? [$"{unit}ën{tens}", $"{unit}en{tens}"] : [$"{unit}en{tens}"]);
        WordTables.AddHundreds(table, "honderd", "en", "duizend", "duizend");
        return new()
        {
            Culture = Text.Culture.Dutch,
            Decimal = ',',
            Thousands = ".\u00a0",
            Cardinals = table,
            Rounds = WordTables.Map("duizend=1000 miljoen=1000000 miljard=1000000000 biljoen=1000000000000"),
            BareRounds = true,
            Dozens = new() { ["dozijn"] = 12 },
            Articles = ["een"],
            Connectors = ["en"],
            Negatives = ["min", "negatief"],
            Points = ["komma", "punt"],
            Ordinals = WordTables.Row("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende "
                + "elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende "
                + "twintigste"),
            Denominators = WordTables.Row("half|halve derde vierde|kwart vijfde zesde zevende achtste negende "
                + "tiende", 2),
            BareFractions = new() { ["anderhalf"] = 1.5, ["anderhalve"] = 1.5 },
            OrdinalSuffixes = ["e", "de", "ste"],
        };
    }

    public static NumberLexicon Swedish()
    {
        var table = WordTables.Cardinals(
            [.. ("noll ett|en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton "
                + "sjutton arton nitton").Split(' ')],
            ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"],
            (tens, unit) => [tens + unit]);
        WordTables.AddHundreds(table, "hundra", "", "tusen", "tusen");
        return new()
        {
            Culture = Text.Culture.Swedish,
            Decimal = ',',
            Thousands = " \u00a0.",
            Cardinals = table,
            Rounds = WordTables.Map("hundra=100 tusen=1000 miljon|miljoner=1000000 miljard=1000000000"),
            BareRounds = true,
            Connectors = ["och"],
            Negatives = ["minus"],
            Points = ["komma"],
            Ordinals = WordTables.Row("första|förste andra|andre tredje fjärde femte sjätte sjunde åttonde nionde "
                + "tionde elfte tolfte"),
            Denominators = WordTables.Row("halv|halva tredjedel|tredjedels fjärdedel|fjärdedels", 2),
            OrdinalSuffixes = ["a", "e"],
        };
    }

    private static Dictionary<string, long> Inflected(string stems, string endings) => WordTables.Row(string.Join(
        ' ',
        stems.Split(' ').Select(entry => string.Join(
            '|', entry.Split('|').SelectMany(stem => endings.Split('|').Select(ending => stem + ending))))));
}
