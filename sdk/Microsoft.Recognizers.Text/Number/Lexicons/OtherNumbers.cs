namespace Microsoft.Recognizers.Text.Number.Lexicons;

/// <summary>Turkish, Bulgarian and Hindi.</summary>
internal static class OtherNumbers
{
    public static NumberLexicon Turkish() => new()
    {
        Culture = Text.Culture.Turkish,
        Decimal = ',',
        Thousands = ".\u00a0",
        Cardinals = WordTables.Cardinals(
            [.. ("sıfır bir iki üç dört beş altı yedi sekiz dokuz on on_bir|onbir on_iki|oniki on_üç on_dört "
                + "on_beş on_altı on_yedi on_sekiz on_dokuz")
                .Split(' ').Select(word => word.Replace('_', ' '))],
            ["yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"],
            (tens, unit) => [$"{tens} {unit}", tens + unit]),
        Rounds = WordTables.Map("yüz=100 bin=1000 milyon=1000000 milyar=1000000000 trilyon=1000000000000"),
        BareRounds = true,
        Dozens = new() { ["düzine"] = 12 },
        Negatives = ["eksi"],
        Points = ["virgül", "nokta"],
        Ordinals = WordTables.Row("birinci|ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu "
            + "onuncu"),
        BareFractions = new() { ["yarım"] = 0.5, ["çeyrek"] = 0.25, ["buçuk"] = 0.5 },
        OrdinalSuffixes = ["inci", "ıncı", "uncu", "üncü", "nci", "ncı", "ncu", "ncü"],
    };

    public static NumberLexicon Bulgarian() => new()
    {
        Culture = Text.Culture.Bulgarian,
        Decimal = ',',
        Thousands = " \u00a0.",
        Cardinals = WordTables.Cardinals(
            [.. ("нула едно|един|една две|два|двама три|трима четири пет шест седем осем девет десет "
                + "единадесет|единайсет дванадесет|дванайсет "
                + "тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет "
                + "седемнадесет|седемнайсет "
                + "осемнадесет|осемнайсет деветнадесет|деветнайсет").Split(' ')],
            ["двадесет|двайсет", "тридесет|трийсет", "четиридесет|четирийсет", "петдесет",
                "шестдесет|шейсет", "седемдесет", "осемдесет", "деветдесет"],
            (tens, unit) => [$"{tens} и {unit}"]),
        Rounds = WordTables.Map("сто=100 хиляда|хиляди=1000 милион|милиона=1000000"),
        BareRounds = true,
        Connectors = ["и"],
        Negatives = ["минус"],
        Ordinals = WordTables.Row(
            "първи|първа|първо|първият|първия втори|втора|второ трети|трета|трето четвърти|четвърта|четвърто "
            + "пети|пета|пето шести|шеста|шесто "
            + "седми|седма|седмо осми|осма|осмо девети|девета|девето десети|десета|десето"),
        BareFractions = new() { ["половин"] = 0.5, ["половина"] = 0.5 },
        OrdinalSuffixes = ["ви", "ри", "ти", "ми", "ва", "ра", "та", "ма"],
    };

    public static NumberLexicon Hindi() => new()
    {
        Culture = Text.Culture.Hindi,
        Cardinals = WordTables.Row("शून्य एक दो तीन चार पांच|पाँच छह|छः|छे सात आठ नौ दस ग्यारह बारह तेरह चौदह "
            + "पंद्रह सोलह सत्रह अठारह उन्नीस बीस", 0)
            .With(WordTables.Row("तीस चालीस पचास साठ सत्तर अस्सी नब्बे", 30, 10)),
        Rounds = WordTables.Map("सौ=100 हज़ार|हजार=1000 लाख=100000 करोड़=10000000"),
        BareRounds = true,
        Ordinals = WordTables.Row("पहला|पहली|पहले दूसरा|दूसरी|दूसरे तीसरा|तीसरी|तीसरे चौथा|चौथी|चौथे "
            + "पांचवां|पाँचवाँ|पांचवीं छठा|छठी सातवां|सातवीं आठवां|आठवीं नौवां|नौवीं दसवां|दसवीं"),
        BareFractions = new() { ["आधा"] = 0.5, ["डेढ़"] = 1.5, ["ढाई"] = 2.5 },
        OrdinalSuffixes = ["वां", "वीं", "वें"],
    };
}
