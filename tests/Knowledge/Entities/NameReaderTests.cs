using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("我叫王建国", "王建国")]
    [InlineData("我是李秀英", "李秀英")]
    [InlineData("你好，我是李秀英，想问工资", "李秀英")]
    [InlineData("姓名：张三", "张三")]
    [InlineData("我的名字叫欧阳建华", "欧阳建华")]
    [InlineData("我叫诸葛明", "诸葛明")]
    [InlineData("我叫阿依古丽·买买提", "阿依古丽·买买提")]
    [InlineData("我叫赵强电话13800138000", "赵强")]
    public void Read_OwnName_ReadsIt(string text, string name) => Assert.Equal(name, NameReader.Read(text));

    [Theory]
    [InlineData("我是农民工")]
    [InlineData("我是被欠薪的")]
    [InlineData("我是河南来的")]
    [InlineData("我是钢筋工")]
    [InlineData("我是高中毕业")]
    [InlineData("我是江苏人")]
    [InlineData("我是方便的")]
    [InlineData("老板叫李大强")]
    [InlineData("王建国")]
    [InlineData("我不是王建国")]
    [InlineData("我是厂里的")]
    [InlineData("我是外卖骑手")]
    public void Read_NoOwnName_GivesNull(string text) => Assert.Null(NameReader.Read(text));

    [Theory]
    [InlineData("王建国", "王建国")]
    [InlineData("小王", "小王")]
    [InlineData("王师傅", "王师傅")]
    [InlineData("叫我老李", "老李")]
    [InlineData("我叫李秀英", "李秀英")]
    [InlineData("张三。", "张三")]
    [InlineData("欧阳娜", "欧阳娜")]
    [InlineData("买买提·吐尔逊", "买买提·吐尔逊")]
    public void ReadBare_Answer_IsTheName(string text, string name) => Assert.Equal(name, NameReader.ReadBare(text));

    [Theory]
    [InlineData("不方便")]
    [InlineData("不想说")]
    [InlineData("为什么问这个")]
    [InlineData("没有")]
    [InlineData("方便吗")]
    [InlineData("农民工")]
    [InlineData("13800138000")]
    public void ReadBare_NoName_GivesNull(string text) => Assert.Null(NameReader.ReadBare(text));
}
