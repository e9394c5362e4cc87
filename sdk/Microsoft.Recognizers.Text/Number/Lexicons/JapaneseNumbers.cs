namespace Microsoft.Recognizers.Text.Number.Lexicons;

/// <summary>Japanese, and the Korean signs that work the same way.</summary>
internal static class JapaneseNumbers
{
    public static CjkLexicon Create() => new()
    {
        Culture = Text.Culture.Japanese,
        Digits = WordTables.Signs("零〇=0 一壱壹=1 二弐=2 三参=3 四=4 五=5 六=6 七=7 八=8 九=9"),
        Units = WordTables.Signs("十拾=10 百=100 千=1000 万萬=10000 億=100000000 兆=1000000000000"),
        Fillers = "数",
        Negatives = "負",
        Points = "点・",
        Half = '半',
        Collections = WordTables.Signs("対=2"),
        AfterDigit = "つ個人名本枚冊台回度年月日時分秒週間歳才円番目階杯匹頭羽件点か箇ヶ割倍キメグセトドパはがをのとにでもやへよね、",
        OverWord = "分の",
        AndWord = "と",
        OrdinalPrefix = '第',
        OrdinalSuffixes = ["番目", "つ目", "位", "番"],
    };

    public static CjkLexicon Korean() => new()
    {
        Culture = Text.Culture.Korean,
        Digits = WordTables.Signs("영공=0 일=1 이=2 삼=3 사=4 오=5 육륙=6 칠=7 팔=8 구=9"),
        Units = WordTables.Signs("십=10 백=100 천=1000 만=10000 억=100000000 조=1000000000000"),
        Negatives = "",
        Points = "점",
        AfterDigit = "개명번원시분초년월층살권장대회",
        OverWord = "분의",
        AndWord = "와",
        OrdinalPrefix = '제',
        OrdinalSuffixes = ["번째", " 번째"],
    };
}
