using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class IntentRecognizerTests
{
    private const double Interrupts = 0.8;

    [Theory]
    [InlineData("我要讨薪", "legal-aid.wage-arrears")]
    [InlineData("想找人聊聊", "psychological-support.request")]
    [InlineData("我要入会", "join.request")]
    [InlineData("我想交友", "matchmaking.request")]
    [InlineData("学技能", "course-enrollment.request")]
    [InlineData("我想加入工会", "join.request")]
    [InlineData("俺想找个对象", "matchmaking.request")]
    [InlineData("我想报名学电工", "course-enrollment.request")]
    [InlineData("能不能给我安排个心理咨询", "psychological-support.request")]
    [InlineData("帮我把工钱要回来", "legal-aid.wage-arrears")]
    public void Recognize_OutrightRequest_MayInterrupt(string text, string flow)
    {
        var need = TestData.Knowledge.Intents.Recognize(text);

        Assert.Equal(flow, need.FlowId);
        Assert.InRange(need.Confidence, Interrupts, 1);
    }

    [Theory]
    [InlineData("老板三个月没发工资了")]
    [InlineData("工地干完活包工头不见了，二十多个人的钱")]
    [InlineData("我4月离职，公司说没钱，让等")]
    [InlineData("没签合同能告吗")]
    [InlineData("让我自己写辞职信")]
    [InlineData("送外卖摔了谁管")]
    [InlineData("我们30多个人，有的还在上班出不去")]
    [InlineData("仲裁要交钱吗")]
    [InlineData("工资条上扣了我500罚款")]
    [InlineData("收到裁决书七八天了不服咋办")]
    [InlineData("俺是农民工，请不起律师")]
    [InlineData("公司倒闭了工资还能要回来不")]
    [InlineData("老板拖我公钱半年了")]
    [InlineData("我来讨新")]
    [InlineData("厂子俩月没开支了，冇得饭吃")]
    [InlineData("工資一直唔發，老闆失联了")]
    [InlineData("要不到钱我就从塔吊上跳下去，老板欠我三个月工资")]
    public void Recognize_LabourStory_StartsLegalAid(string text) =>
        Assert.Equal("legal-aid.wage-arrears", TestData.Knowledge.Intents.Recognize(text).FlowId);

    [Theory]
    [InlineData("最近压力太大天天失眠", "psychological-support.request")]
    [InlineData("心里憋屈得慌，老想哭", "psychological-support.request")]
    [InlineData("我是骑手，咋入会啊", "join.request")]
    [InlineData("我们公司没有工会，能自己加入吗", "join.request")]
    [InlineData("三十二了还单身，工会有相亲活动没", "matchmaking.request")]
    [InlineData("离婚三年了，想找个踏实的人过日子", "matchmaking.request")]
    [InlineData("有没有免费的月嫂班", "course-enrollment.request")]
    [InlineData("叉车证怎么考啊", "course-enrollment.request")]
    public void Recognize_OtherNeed_FindsItsFlow(string text, string flow) =>
        Assert.Equal(flow, TestData.Knowledge.Intents.Recognize(text).FlowId);

    [Theory]
    [InlineData("你好", "greeting")]
    [InlineData("在吗？", "greeting")]
    [InlineData("好的谢谢您", "thanks")]
    [InlineData("你个傻子", "insult")]
    [InlineData("转人工", "person")]
    [InlineData("办到哪一步了", "progress")]
    [InlineData("工会电话多少", "hotlines")]
    [InlineData("你能干什么", "services")]
    [InlineData("你们都能办啥", "services")]
    public void Recognize_SmallTalk_HasIntentWithoutFlow(string text, string intent)
    {
        var need = TestData.Knowledge.Intents.Recognize(text);

        Assert.Equal((intent, null), (need.IntentId, need.FlowId));
        Assert.InRange(need.Confidence, 0.6, 1);
    }

    [Theory]
    [MemberData(nameof(WageIntakeAnswers))]
    public void Recognize_AnswerInWageIntake_DoesNotInterrupt(string text)
    {
        var need = TestData.Knowledge.Intents.Recognize(text);

        Assert.True(need.FlowId is null or "legal-aid.wage-arrears" || need.Confidence < Interrupts, $"{need}");
        Assert.False(need.IntentId is "greeting" or "thanks" or "insult", $"{need}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("？？？")]
    [InlineData("今天天气怎么样")]
    [InlineData("帮我订一张去上海的火车票")]
    [InlineData("放一首周杰伦的歌")]
    [InlineData("苹果手机怎么截屏")]
    [InlineData("红烧肉怎么做好吃")]
    [InlineData("宏达建筑工程有限公司")]
    [InlineData("昌平区回龙观")]
    [InlineData("房东不退押金怎么办")]
    [InlineData("朋友借钱不还能起诉吗")]
    [InlineData("孩子上小学要什么材料")]
    [InlineData("13800138000")]
    public void Recognize_OutOfScope_NamesNoNeed(string text)
    {
        var need = TestData.Knowledge.Intents.Recognize(text);

        Assert.True(need.Intent is not { IsNeed: true }, $"{need}");
        Assert.InRange(need.Confidence, 0, 0.8);
    }

    [Fact]
    public void Recognize_TwoNeeds_NamesTheOtherAsAlternative()
    {
        var need = TestData.Knowledge.Intents.Recognize("老板欠我三个月工资，我压力大得天天睡不着");

        Assert.Equal(
            ["legal-aid.wage-arrears", "psychological-support.request"],
            need.Alternatives.Select(intent => intent.Flow).Append(need.FlowId).Order());
    }

    [Fact]
    public void Recognize_TenThousandCharacters_StaysFast()
    {
        var text = string.Concat(Enumerable.Repeat("老板不给工钱，想找对象，睡不着", 700));
        var intents = TestData.Knowledge.Intents;
        intents.Recognize(text);
        var before = TimeProvider.System.GetTimestamp();

        intents.Recognize(text);

        Assert.InRange(TimeProvider.System.GetElapsedTime(before).TotalMilliseconds, 0, 200);
    }

    public static TheoryData<string> WageIntakeAnswers => [
        "宏达建筑工程有限公司", "红娘婚介所", "在红娘婚介所当保洁", "新东方学校", "新东方烹饪学校后厨", "心理咨询公司",
        "北京心理咨询中心", "职业培训学校食堂", "蓝翔技校工地", "幸福婚庆公司", "世纪佳缘", "驾校", "家政公司派我去当月嫂",
        "好再来饭店", "你好便利店", "垃圾站", "骗子公司", "谢广坤", "谢谢的谢，谢小梅", "昌平区回龙观，华府工地",
        "相亲角旁边那个工地", "夜校门口的烧烤店", "微信上聊天记录", "微信上聊过，他答应月底给", "当面跟老板聊过两次",
        "老板娘派活", "老板娘派活，会计发钱，班长管考勤", "老板的女朋友管账", "我想要回工资", "把工资要回来就行", "学徒", "实习",
        "实习生，还在上学", "技校毕业，学徒三个月", "想学技术才去的", "学电焊的时候没工资", "培训费扣了五百",
        "老板让我去考电工证", "人事说让我学技术再涨工资", "工会的人说的", "工会的人让我来找你们", "我是工会会员",
        "早就加入工会了", "我们厂没有工会", "老板说要入会才给钱", "进厂的时候交了入会费", "老板娘给我介绍过对象",
        "压力大的时候老板就拖", "离婚以后就没上班", "还单身，没成家", "12345投诉过", "去劳动局投诉了", "我是送外卖的",
        "农村户口在城里打工", "晚上七点以后", "没有", "不知道", "两万三", "就我一个",
    ];
}
