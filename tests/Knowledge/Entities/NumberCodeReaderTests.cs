using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

// synthetic numbers: apart from the two examples of the standard, the area codes are not allotted
public sealed class NumberCodeReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("11010519491231002X", IdentityFault.None)]
    [InlineData("440524188001010014", IdentityFault.None)]
    [InlineData("11010519491231002x", IdentityFault.None)]
    [InlineData(" 1101 0519 4912 3100 2X ", IdentityFault.None)]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", IdentityFault.None)]
    [InlineData("110199199003071239", IdentityFault.None)]
    [InlineData("440399200002291566", IdentityFault.None)]
    [InlineData("110199199003071238", IdentityFault.Checksum)]
    [InlineData("110199199003071249", IdentityFault.Checksum)]
    [InlineData("110199199002301231", IdentityFault.Date)]
    [InlineData("440399200102291563", IdentityFault.Date)]
    [InlineData("110199202701011238", IdentityFault.FutureDate)]
    [InlineData("990199199003071232", IdentityFault.Area)]
    [InlineData("110105491231002", IdentityFault.OldFifteenDigits)]
    [InlineData("1101051949123100X2", IdentityFault.Format)]
    [InlineData("没有", IdentityFault.Format)]
    public void Check_IdentityNumber_NamesItsFault(string number, IdentityFault fault) =>
        Assert.Equal(fault, IdentityNumber.Check(number, Today));

    [Theory]
    [InlineData("身份证11010519491231002X", NumberCodeKind.IdentityNumber, "11010519491231002X", true)]
    [InlineData("1101 0519 4912 3100 2X", NumberCodeKind.IdentityNumber, "11010519491231002X", true)]
    [InlineData("身份证是110199199003071238", NumberCodeKind.IdentityNumber, "110199199003071238", false)]
    [InlineData("老证号110105491231002", NumberCodeKind.IdentityNumber, "110105491231002", false)]
    [InlineData("手机幺三八零零幺三八零零零", NumberCodeKind.Mobile, "13800138000", true)]
    [InlineData("工号123 13800138000", NumberCodeKind.Mobile, "13800138000", true)]
    [InlineData("座机010-82951332", NumberCodeKind.Landline, "01082951332", true)]
    [InlineData("(0571)87654321", NumberCodeKind.Landline, "057187654321", true)]
    [InlineData("电话82951332", NumberCodeKind.Landline, "82951332", true)]
    [InlineData("卡号6222020200112233445", NumberCodeKind.BankCard, "6222020200112233445", false)]
    [InlineData("4111 1111 1111 1111", NumberCodeKind.BankCard, "4111111111111111", true)]
    public void Read_Number_KnowsItsKind(string text, NumberCodeKind kind, string digits, bool isValid)
    {
        var code = NumberCodeReader.Read(text, Today).Single();
        Assert.Equal((kind, digits, isValid), (code.Kind, code.Digits, code.IsValid));
    }

    [Theory]
    [InlineData("订单号20261122000123，金额3447.65元")]
    [InlineData("12351")]
    [InlineData("4001619995")]
    [InlineData("1380013800")]
    [InlineData("138001380000")]
    [InlineData("2026-11-22")]
    [InlineData("2024-13800138000")]
    public void Read_OtherNumber_IsNone(string text) => Assert.Empty(NumberCodeReader.Read(text, Today));

    [Fact]
    public void Read_TwoNumbersSideBySide_AreBoth() => Assert.Equal(
        ["13800138000", "13900139000"], NumberCodeReader.Read("13800138000 13900139000", Today).Select(code => code.Digits));

    [Theory]
    [InlineData("邮箱Li.Ming@qq.com", EntityKind.Email, "li.ming@qq.com")]
    [InlineData("车牌京A12345", EntityKind.Plate, "京A12345")]
    [InlineData("粤B·D12345的货车", EntityKind.Plate, "粤BD12345")]
    [InlineData("住幸福路18号3号楼2单元501室", EntityKind.Address, "幸福路18号3号楼2单元501室")]
    [InlineData("李家村二组", EntityKind.Address, "李家村二组")]
    public void Read_Contact_IsFound(string text, EntityKind kind, string value)
    {
        var contact = ContactReader.Read(text).Single();
        Assert.Equal((kind, value), (contact.Kind, contact.Value));
    }

    [Theory]
    [InlineData("4号线")]
    [InlineData("在路上3天了")]
    [InlineData("西藏A级")]
    [InlineData("@所有人")]
    public void Read_NoContact_IsNone(string text) => Assert.Empty(ContactReader.Read(text));
}
