namespace Microsoft.Recognizers.Text.Number.Lexicons;

/// <summary>Spanish, Portuguese, French and Italian.</summary>
internal static class RomanceNumbers
{
    public static NumberLexicon Spanish() => new()
    {
        Culture = Text.Culture.Spanish,
        Decimal = ',',
        Thousands = ".\u00a0",
        Cardinals = WordTables.Cardinals(
                [.. ("cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
                    + "quince dieciséis|dieciseis "
                    + "diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós|veintidos "
                    + "veintitrés|veintitres "
                    + "veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve").Split(' ')],
                ["veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"],
                (tens, unit) => [$"{tens} y {unit}"])
            .With(WordTables.Row(
                "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas "
                + "quinientos|quinientas "
                + "seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas "
                + "novecientos|novecientas", 100, 100)),
        Rounds = WordTables.Map("mil=1000 millón|millon|millones=1000000 billón|billones=1000000000000"),
        BareRounds = true,
        Dozens = new() { ["docena"] = 12, ["docenas"] = 12 },
        Articles = ["una"],
        Connectors = ["y"],
        Negatives = ["menos"],
        Points = ["coma", "punto"],
        Ordinals = WordTables.Row(
            "primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta quinto|quinta "
            + "sexto|sexta séptimo|séptima|septimo|septima "
            + "octavo|octava noveno|novena décimo|décima|decimo|decima undécimo|undécima|decimoprimero "
            + "duodécimo|duodécima|decimosegundo decimotercero|decimotercera decimocuarto|decimocuarta "
            + "decimoquinto|decimoquinta decimosexto|decimosexta decimoséptimo|decimoséptima "
            + "decimoctavo|decimoctava decimonoveno|decimonovena")
            .With(WordTables.Tens(
                "vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim centésim",
                "primer segund tercer cuart quint sext séptim octav noven")),
        Relatives = Relatives("últim", "penúltim", "antepenúltim", "próxim", "siguiente", "anterior", "actual"),
        Denominators = WordTables.Row("medio|media|medios tercio|tercios cuarto|cuartos quinto|quintos "
            + "sexto|sextos séptimo|séptimos octavo|octavos noveno|novenos décimo|décimos", 2),
        BareFractions = new() { ["medio"] = 0.5, ["media"] = 0.5 },
        OrdinalSuffixes = ["º", "ª", "°", "er", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"],
    };

    public static NumberLexicon Portuguese() => new()
    {
        Culture = Text.Culture.Portuguese,
        Decimal = ',',
        Thousands = ".\u00a0",
        Cardinals = WordTables.Cardinals(
                [.. ("zero um|uma dois|duas três|tres quatro cinco seis sete oito nove dez onze doze treze "
                    + "quatorze|catorze quinze dezesseis|dezasseis "
                    + "dezessete|dezassete dezoito dezenove|dezanove").Split(' ')],
                ["vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"],
                (tens, unit) => [$"{tens} e {unit}"])
            .With(WordTables.Row(
                "cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas "
                + "seiscentos|seiscentas "
                + "setecentos|setecentas oitocentos|oitocentas novecentos|novecentas", 100, 100)),
        Rounds = WordTables.Map("mil=1000 milhão|milhões=1000000 bilhão|bilhões=1000000000"),
        BareRounds = true,
        Dozens = new() { ["dúzia"] = 12, ["dúzias"] = 12 },
        Articles = ["uma"],
        Connectors = ["e"],
        Negatives = ["menos"],
        Points = ["vírgula", "ponto"],
        Ordinals = WordTables.Row(
            "primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta "
            + "sétimo|sétima|setimo|setima oitavo|oitava "
            + "nono|nona décimo|décima|decimo|decima")
            .With(WordTables.Tens("décim", "primeir segund terceir quart quint sext sétim oitav non", 10))
            .With(WordTables.Tens(
                "vigésim trigésim quadragésim quinquagésim sexagésim septuagésim octogésim nonagésim centésim",
                "primeir segund terceir quart quint sext sétim oitav non")),
        Relatives = Relatives("últim", "penúltim", "antepenúltim", "próxim", "seguinte", "anterior", "atual"),
        Denominators = WordTables.Row("meio|meia|meios terço|terços quarto|quartos quinto|quintos sexto|sextos "
            + "sétimo|sétimos oitavo|oitavos nono|nonos décimo|décimos", 2),
        BareFractions = new() { ["meio"] = 0.5, ["meia"] = 0.5 },
        OrdinalSuffixes = ["º", "ª", "°", "o", "a"],
    };

    public static NumberLexicon French() => new()
    {
        Culture = Text.Culture.French,
        Decimal = ',',
        Thousands = ". \u00a0\u202f",
        Cardinals = FrenchCardinals(),
        Rounds = WordTables.Map("cent|cents=100 mille=1000 million|millions=1000000 milliard|milliards=1000000000"),
        BareRounds = true,
        Dozens = new() { ["douzaine"] = 12, ["douzaines"] = 12 },
        Articles = ["une"],
        Connectors = ["et"],
        Negatives = ["moins"],
        Points = ["virgule"],
        Overs = ["sur"],
        Ordinals = WordTables.Row(
            "premier|première|premiere deuxième|deuxieme|second|seconde troisième|troisieme "
            + "quatrième|quatrieme cinquième|cinquieme "
            + "sixième|sixieme septième|septieme huitième|huitieme neuvième|neuvieme dixième|dixieme "
            + "onzième|onzieme douzième|douzieme treizième quatorzième quinzième seizième")
            .With(WordTables.Row("vingtième trentième quarantième cinquantième soixantième", 20, 10))
            .With(WordTables.Row("centième", 100)),
        Relatives = FrenchRelatives(),
        Denominators = WordTables.Row("demi|demie|demis tiers quart|quarts cinquième|cinquièmes "
            + "sixième|sixièmes septième|septièmes huitième|huitièmes neuvième|neuvièmes dixième|dixièmes", 2),
        BareFractions = new() { ["demi"] = 0.5, ["demie"] = 0.5 },
        OrdinalSuffixes = ["er", "ère", "re", "e", "ème", "eme", "nd", "nde"],
    };

    public static NumberLexicon Italian()
    {
        var table = WordTables.Cardinals(
            [.. ("zero un|uno|una|un' due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici "
                + "quattordici quindici sedici diciassette "
                + "diciotto diciannove").Split(' ')],
            ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"],
            (tens, unit) => unit[0] is 'u' or 'o' ? [tens[..^1] + unit] : [tens + unit]);
        WordTables.AddHundreds(table, "cento", "", "mila", "mille");
        return new()
        {
            Culture = Text.Culture.Italian,
            Decimal = ',',
            Thousands = ".\u00a0",
            Cardinals = table,
            Rounds = WordTables.Map("mila|mille=1000 milione|milioni=1000000 miliardo|miliardi=1000000000"),
            BareRounds = true,
            Dozens = new() { ["dozzina"] = 12, ["dozzine"] = 12 },
            Articles = ["una"],
            Connectors = ["e"],
            Negatives = ["meno"],
            Points = ["virgola", "punto"],
            Ordinals = WordTables.Row(
                "primo|prima|primi|prime secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta "
                + "settimo|settima ottavo|ottava nono|nona "
                + "decimo|decima undicesimo|undicesima dodicesimo|dodicesima"),
            Denominators = WordTables.Row("mezzo|mezza|mezzi terzo|terzi quarto|quarti quinto|quinti sesto|sesti "
                + "settimo|settimi ottavo|ottavi nono|noni decimo|decimi", 2),
            BareFractions = new() { ["mezzo"] = 0.5, ["mezza"] = 0.5 },
            OrdinalSuffixes = ["º", "ª", "°", "o", "a"],
        };
    }

    // the first four take o and a, and an s
    private static Dictionary<string, long> FrenchCardinals()
    {
        string[] units = [.. ("zéro|zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize "
            + "quatorze quinze seize dix_sept dix_huit dix_neuf")
            .Split(' ').Select(word => word.Replace('_', ' '))];
        var table = WordTables.Cardinals(
            units,
            ["vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante|octante", "nonante"],
            (tens, unit) => unit is "un" or "une" ? [$"{tens} et {unit}", $"{tens} {unit}"] : [$"{tens} {unit}"]);
        table["quatre vingts"] = table["quatre vingt"] = 80;
        for (var i = 1; i < 20; i++)
        {
            foreach (var unit in units[i].Split('|'))
            {
                table[$"quatre vingt {unit}"] = 80 + i;
                if (i >= 10) table[$"soixante {unit}"] = 60 + i;
            }
        }

        table["soixante et onze"] = 71;
        return table;
    }

    private static Dictionary<string, (int Offset, string RelativeTo)> Relatives(
        string last, string beforeLast, string thirdLast, string coming, string next, string previous, string current)
    {
        var table = new Dictionary<string, (int Offset, string RelativeTo)>();
        foreach (var ending in new[] { "o", "a", "os", "as" })
        {
            table[last + ending] = (0, "end");
            table[beforeLast + ending] = (-1, "end");
            table[thirdLast + ending] = (-2, "end");
            table[coming + ending] = (1, "current");
        }

        table[next] = (1, "current");
        table[previous] = (-1, "current");
        table[current] = (0, "current");
        return table;
    }

    private static Dictionary<string, (int Offset, string RelativeTo)> FrenchRelatives()
    {
        var table = new Dictionary<string, (int Offset, string RelativeTo)>();
        foreach (var ending in new[] { "", "s" })
        {
            foreach (var word in new[] { "dernier", "dernière" })
            {
                table[word + ending] = (0, "end");
                table["avant " + word + ending] = (-1, "end");
            }

            table["suivant" + ending] = table["suivante" + ending] = (1, "current");
            table["prochain" + ending] = table["prochaine" + ending] = (1, "current");
            table["précédent" + ending] = table["précédente" + ending] = (-1, "current");
            table["actuel" + ending] = table["actuelle" + ending] = (0, "current");
        }

        return table;
    }
}
