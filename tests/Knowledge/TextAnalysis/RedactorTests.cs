using UnionBot.Knowledge.TextAnalysis;
using Xunit;

namespace UnionBot.Tests.Knowledge.TextAnalysis;

public sealed class RedactorTests
{
    [Theory]
    [InlineData("电话13800138000，晚上打", "电话[电话]，晚上打")]
    [InlineData("+86 138-0013-8000", "+86 [电话]")]
    [InlineData("008619900001234", "0086[电话]")]
    [InlineData("１７０００００１２３４", "[电话]")]
    [InlineData("138 0013 8000 或 13900139000", "[电话] 或 [电话]")]
    [InlineData("幺三八零零幺三八零零零", "[电话]")]
    [InlineData("我的号一三八 零零一三 八零零零", "我的号[电话]")]
    [InlineData("座机010-82951332", "座机[电话]")]
    [InlineData("0371-65551234找我", "[电话]找我")]
    [InlineData("身份证11010519491231002X", "身份证[证件号]")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "[证件号]")]
    [InlineData(" 1101 0519 4912 3100 2X ", " [证件号] ")]
    [InlineData("110199199003071238", "[证件号]")]
    [InlineData("110105491231002", "[证件号]")]
    [InlineData("卡号6222020200112233445能收钱", "卡号[银行卡]能收钱")]
    [InlineData("6222 0202 0011 2233 446", "[银行卡]")]
    [InlineData("发我邮箱wang_jg@example.com吧", "发我邮箱[邮箱]吧")]
    [InlineData("微信号wang_jg88", "微信号[账号]")]
    [InlineData("加我wx：abc12345", "加我wx：[账号]")]
    [InlineData("QQ 123456789", "QQ [账号]")]
    [InlineData("微信13800138000", "微信[电话]")]
    [InlineData("车牌京A12345", "车牌[车牌]")]
    [InlineData("粤B·D12345撞了我", "[车牌]撞了我")]
    [InlineData("我叫王小明，身份证11010519491231002X，电话13800138000", "我叫[姓名]，身份证[证件号]，电话[电话]")]
    [InlineData("姓名：张三，工友我是李四", "姓名：[姓名]，工友我是[姓名]")]
    [InlineData("找王师傅要钱", "找[姓名]师傅要钱")]
    [InlineData("带班的李建军队长不给钱", "带班的[姓名]队长不给钱")]
    [InlineData("张总说没钱", "[姓名]总说没钱")]
    [InlineData("我住幸福路88号3号楼2单元501室", "我住[住址]")]
    [InlineData("住在阳光小区6栋302室", "住在[住址]")]
    public void Redact_PersonalData_IsTakenOut(string text, string redacted) => Assert.Equal(redacted, Redactor.Redact(text));

    [Theory]
    [InlineData("订单号20261122000123，金额3447.65元")]
    [InlineData("老板欠我三个月工资两万三，没签合同，人还在厂里")]
    [InlineData("打12351还是12333，或者4001619995")]
    [InlineData("2025年3月15日到2026年1月")]
    [InlineData("工资6000，欠了18000")]
    [InlineData("我是农民工，在工地干木工")]
    [InlineData("3号楼的工地停工了")]
    [InlineData("找班长，老板，工会主席")]
    [InlineData("一万三千八百元")]
    [InlineData("微信群里都在说")]
    [InlineData("汇总一下，总共多少")]
    [InlineData("全总工会是什么")]
    [InlineData("京A")]
    [InlineData("")]
    public void Redact_NothingPersonal_StaysAsItWas(string text) => Assert.Equal(text, Redactor.Redact(text));

    [Fact]
    public void Redact_LongText_TakesLittleTime()
    {
        var text = string.Concat(Enumerable.Repeat("张三李四路小区一二三四五六七八九1380", 400));
        var started = TimeProvider.System.GetTimestamp();

        Redactor.Redact(text);

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
