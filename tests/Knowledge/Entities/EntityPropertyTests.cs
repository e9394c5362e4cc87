using FsCheck;
using FsCheck.Fluent;
using UnionBot.Knowledge.Nlu;
using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class EntityPropertyTests
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Gen<string> Words = Gen.Elements(
        "1", "2026", "年", "月", "日", "号", "一", "二", "两", "十", "百", "千", "万", "亿", "半", "几", "多", "个", "零", "人", "天", "周", "星期", "下周", "上上个月",
        "腊月", "初八", "农历", "三十", "国庆", "前", "后", "到", "至", "-", ".", ":", "点", "晚上", "小时", "岁", "块", "元", "欠", "工资", "没", "签", "合同", "我", "们",
        "公司", "厂", "路", "村", "栋", "京A", "@", "a", "x", "X", " ", "，", "。", "13800138000", "110105", "北京", "朝阳", "美团", "幺", "\ud83d", "\ude00", "\0", "离职", "社保");

    private static readonly Arbitrary<string> Texts =
        Gen.OneOf(Words.ListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Read_AnyText_GivesSpansInsideIt() => Prop.ForAll(Texts, static text =>
        TestData.Knowledge.Entities.Read(text, Today).All(one => one.Start >= 0 && one.Length > 0 && one.End <= text.Length && one.Value.Length > 0)
        && WageFactReader.Read(text, Today).All(fact => fact.Start >= 0 && fact.Length >= 0 && fact.Start + fact.Length <= text.Length))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Parse_RenderedNumber_ReadsItBack() => Prop.ForAll(Gen.Choose(1, 99_999_999).ToArbitrary(), static number =>
        NumberReader.Parse(Render(number)) == number)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static string Render(int number)
    {
        var (upper, lower) = Math.DivRem(number, 10000);
        if (upper == 0)
            return Section(lower);
        return Section(upper) + "万" + (lower == 0 ? "" : (lower < 1000 ? "零" : "") + Section(lower));
    }

    private static string Section(int number)
    {
        var text = "";
        var zero = false;
        foreach (var (unit, name) in (IEnumerable<(int, string)>)[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / unit % 10;
            if (digit == 0)
                zero = text.Length > 0;
            else
            {
                text += (zero ? "零" : "") + Digits[digit] + name;
                zero = false;
            }
        }
        return text;
    }
}
