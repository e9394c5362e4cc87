namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Which readers a text can have anything for.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    Digits = 1,
    Contact = 2,
    Time = 4,
    Date = 8,
    Number = 16,
    Duration = 32,
    Hours = 64,
    People = 128,
    Age = 256,
    Employer = 512,
    Name = 1024,
    State = 2048,
}

/// <summary>Finds the cues of a text in one pass over its characters.</summary>
internal static class CueSet
{
    private static readonly Cue[] ByCharacter = Table();

    public static Cue Of(string plain)
    {
        var cues = Cue.None;
        foreach (var letter in plain)
            cues |= ByCharacter[letter];
        return cues;
    }

    private static Cue[] Table()
    {
        var table = new Cue[char.MaxValue + 1];
        foreach (var (letters, cue) in (IEnumerable<(string, Cue)>)
            [
                ("0123456789", Cue.Digits | Cue.Number),
                ("零一二三四五六七八九十百千万亿两几数半", Cue.Number),
                ("仨俩个我", Cue.Number),
                ("幺", Cue.Digits),
                ("零一二三四五六七八九", Cue.Digits),
                ("@路街巷弄道栋幢座号村京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼", Cue.Contact),
                ("今明后周期拜下点时:早晚午晨夜", Cue.Time),
                ("年月天日号周期拜春中端元五清除过国腊冬正初廿昨今前段阵.-/半季现", Cue.Date),
                ("年月天周期拜仨俩半日", Cue.Duration),
                ("时钟早朝晚夜九9休班倒双周", Cue.Hours),
                ("人个名位号仨俩工友乡事兄姐师自", Cue.People),
                ("岁年后龄纪", Cue.Age),
                ("司团厂地部队店馆厅楼市场局院所校学园行业庄矿中吧头饮社作", Cue.Employer),
                ("叫是名本联称", Cue.Name),
                ("合签约协职辞走还干班保险社欠借白结条炒裁退岗做工", Cue.State),
            ])
        {
            foreach (var letter in letters)
                table[letter] |= cue;
        }
        return table;
    }
}
