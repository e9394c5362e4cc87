using Microsoft.Recognizers.Text;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>Seen from Wednesday, 4 March 2026, 15:20.</summary>
public sealed class ChineseTimeTests
{
    [Theory]
    [InlineData("我明天来", "明天", "date", "2026-03-05 2026-03-05")]
    [InlineData("大后天可以吗", "大后天", "date", "2026-03-07 2026-03-07")]
    [InlineData("前天去过", "前天", "date", "2026-03-02 2026-03-02")]
    [InlineData("下周三", "下周三", "date", "2026-03-11 2026-03-11")]
    [InlineData("上周一", "上周一", "date", "2026-02-23 2026-02-23")]
    [InlineData("这个星期五", "这个星期五", "date", "2026-03-06 2026-03-06")]
    [InlineData("周六", "周六", "date", "XXXX-WXX-6 2026-02-28|XXXX-WXX-6 2026-03-07")]
    [InlineData("礼拜天", "礼拜天", "date", "XXXX-WXX-7 2026-03-01|XXXX-WXX-7 2026-03-08")]
    [InlineData("2026年5月1日", "2026年5月1日", "date", "2026-05-01 2026-05-01")]
    [InlineData("二零二六年六月十五", "二零二六年六月十五", "date", "2026-06-15 2026-06-15")]
    [InlineData("三月五号", "三月五号", "date", "XXXX-03-05 2025-03-05|XXXX-03-05 2026-03-05")]
    [InlineData("去年8月1号入职", "去年8月1号", "date", "2025-08-01 2025-08-01")]
    [InlineData("3日", "3日", "date", "XXXX-XX-03 2026-03-03|XXXX-XX-03 2026-04-03")]
    [InlineData("2月29日", "2月29日", "date", "XXXX-02-29 2024-02-29|XXXX-02-29 2028-02-29")]
    [InlineData("3月4日", "3月4日", "date", "XXXX-03-04 2026-03-04|XXXX-03-04 2027-03-04")]
    [InlineData("2月30日", "2月30日", "date", "XXXX-02-30 not resolved")]
    [InlineData("2019年2月29日", "2019年2月29日", "date", "2019-02-29 not resolved")]
    [InlineData("12号", "12号", "date", "XXXX-XX-12 2026-02-12|XXXX-XX-12 2026-03-12")]
    [InlineData("10月12号，星期一", "10月12号,星期一", "date", "XXXX-10-12 2025-10-12|XXXX-10-12 2026-10-12")]
    [InlineData("2026/05/01", "2026/05/01", "date", "2026-05-01 2026-05-01")]
    [InlineData("2026-5-1", "2026-5-1", "date", "2026-05-01 2026-05-01")]
    [InlineData("13.5.2026", "13.5.2026", "date", "2026-05-13 2026-05-13")]
    [InlineData("三天前", "三天前", "date", "2026-03-01 2026-03-01")]
    [InlineData("两个星期后", "两个星期后", "date", "2026-03-18 2026-03-18")]
    [InlineData("国庆节", "国庆节", "date", "XXXX-10-01 2025-10-01|XXXX-10-01 2026-10-01")]
    [InlineData("下个月5号", "下个月5号", "date", "XXXX-04-05 2025-04-05|XXXX-04-05 2026-04-05")]
    public void RecognizeDateTime_Date_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("明天下午5:00", "明天下午5:00", "datetime", "2026-03-05T17:00 2026-03-05 17:00:00")]
    [InlineData("今晚八点半", "今晚八点半", "datetime", "2026-03-04T20:30 2026-03-04 20:30:00")]
    [InlineData("下周三下午三点", "下周三下午三点", "datetime", "2026-03-11T15 2026-03-11 15:00:00")]
    [InlineData("2026年5月1日上午九点二十", "2026年5月1日上午九点二十", "datetime", "2026-05-01T09:20 2026-05-01 09:20:00")]
    [InlineData(
        "5月1日八点", "5月1日八点", "datetime",
        "XXXX-05-01T08 2025-05-01 08:00:00|"
        + "XXXX-05-01T08 2026-05-01 08:00:00|"
        + "XXXX-05-01T20 2025-05-01 20:00:00|"
        + "XXXX-05-01T20 2026-05-01 20:00:00")]
    [InlineData("后天上午10点", "后天上午10点", "datetime", "2026-03-06T10 2026-03-06 10:00:00")]
    [InlineData("两小时后", "两小时后", "datetime", "2026-03-04T17:20:00 2026-03-04 17:20:00")]
    [InlineData("半小时后", "半小时后", "datetime", "2026-03-04T15:50:00 2026-03-04 15:50:00")]
    [InlineData("十分钟前", "十分钟前", "datetime", "2026-03-04T15:10:00 2026-03-04 15:10:00")]
    [InlineData("现在", "现在", "datetime", "PRESENT_REF 2026-03-04 15:20:00")]
    [InlineData("马上", "马上", "datetime", "FUTURE_REF 2026-03-04 15:20:00")]
    [InlineData("2026-05-01 14:30", "2026-05-01 14:30", "datetime", "2026-05-01T14:30 2026-05-01 14:30:00")]
    public void RecognizeDateTime_DateTime_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("下午五点", "下午五点", "time", "T17 17:00:00")]
    [InlineData("晚上9:30", "晚上9:30", "time", "T21:30 21:30:00")]
    [InlineData("凌晨2点半", "凌晨2点半", "time", "T02:30 02:30:00")]
    [InlineData("大约十点", "大约十点", "time", "T10 10:00:00|T22 22:00:00")]
    [InlineData("17点55分23秒", "17点55分23秒", "time", "T17:55:23 17:55:23")]
    [InlineData("三点一刻", "三点一刻", "time", "T03:15 03:15:00|T15:15 15:15:00")]
    [InlineData("差五分八点", "差五分八点", "time", "T07:55 07:55:00|T19:55 19:55:00")]
    [InlineData("中午十二点", "中午十二点", "time", "T12 12:00:00")]
    [InlineData("14:30", "14:30", "time", "T14:30 14:30:00")]
    public void RecognizeDateTime_Time_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("下个月", "下个月", "daterange", "2026-04 2026-04-01>2026-05-01")]
    [InlineData("上上个月", "上上个月", "daterange", "2026-01 2026-01-01>2026-02-01")]
    [InlineData("本周", "本周", "daterange", "2026-W10 2026-03-02>2026-03-09")]
    [InlineData("下周", "下周", "daterange", "2026-W11 2026-03-09>2026-03-16")]
    [InlineData("这周末", "这周末", "daterange", "2026-W10-WE 2026-03-07>2026-03-09")]
    [InlineData("周末", "周末", "daterange", "2026-W10-WE 2026-03-07>2026-03-09")]
    [InlineData("去年", "去年", "daterange", "2025 2025-01-01>2026-01-01")]
    [InlineData("2019年", "2019年", "daterange", "2019 2019-01-01>2020-01-01")]
    [InlineData("一九八八年", "一九八八年", "daterange", "1988 1988-01-01>1989-01-01")]
    [InlineData("八三年", "八三年", "daterange", "1983 1983-01-01>1984-01-01")]
    [InlineData("08年", "08年", "daterange", "2008 2008-01-01>2009-01-01")]
    [InlineData("五月", "五月", "daterange", "XXXX-05 2025-05-01>2025-06-01|XXXX-05 2026-05-01>2026-06-01")]
    [InlineData("明年三月", "明年三月", "daterange", "2027-03 2027-03-01>2027-04-01")]
    [InlineData("2019年5月", "2019年5月", "daterange", "2019-05 2019-05-01>2019-06-01")]
    [InlineData(
        "从一月十日到十二日", "从一月十日到十二日", "daterange",
        "(XXXX-01-10,XXXX-01-12,P2D) 2026-01-10>2026-01-12|"
        + "(XXXX-01-10,XXXX-01-12,P2D) 2027-01-10>2027-01-12")]
    [InlineData(
        "5月1日到5月7日", "5月1日到5月7日", "daterange",
        "(XXXX-05-01,XXXX-05-07,P6D) 2025-05-01>2025-05-07|"
        + "(XXXX-05-01,XXXX-05-07,P6D) 2026-05-01>2026-05-07")]
    [InlineData("未来三天", "未来三天", "daterange", "(2026-03-05,2026-03-08,P3D) 2026-03-05>2026-03-08")]
    [InlineData("过去两周", "过去两周", "daterange", "(2026-02-18,2026-03-04,P2W) 2026-02-18>2026-03-04")]
    [InlineData("一周内", "一周内", "daterange", "(2026-03-04,2026-03-11,P1W) 2026-03-04>2026-03-11")]
    [InlineData("上半年", "上半年", "daterange", "(2026-01-01,2026-07-01,P6M) 2026-01-01>2026-07-01")]
    [InlineData("2026年第一季度", "2026年第一季度", "daterange", "(2026-01-01,2026-04-01,P3M) 2026-01-01>2026-04-01")]
    [InlineData("2018年以前", "2018年以前", "daterange", "2018 >2018-01-01")]
    [InlineData("自2018年以来", "自2018年以来", "daterange", "2018 2018-01-01>")]
    [InlineData("周五之前", "周五之前", "daterange", "XXXX-WXX-5 >2026-02-27|XXXX-WXX-5 >2026-03-06")]
    [InlineData("1995-1997年", "1995-1997年", "daterange", "(1995-01-01,1997-01-01,P2Y) 1995-01-01>1997-01-01")]
    public void RecognizeDateTime_DateRange_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("八点到十点", "八点到十点", "timerange", "(T08,T10,PT2H) 08:00:00>10:00:00")]
    [InlineData("从下午五点一刻到六点", "从下午五点一刻到六点", "timerange", "(T17:15,T18,PT0H45M) 17:15:00>18:00:00")]
    [InlineData("早上五到六点", "早上五到六点", "timerange", "(T05,T06,PT1H) 05:00:00>06:00:00")]
    [InlineData("下午5:00到凌晨3:00", "下午5:00到凌晨3:00", "timerange", "(T17:00,T03:00,PT10H) 17:00:00>03:00:00")]
    [InlineData(
        "17:55:23-18:33:02", "17:55:23-18:33:02", "timerange",
        "(T17:55:23,T18:33:02,PT0H37M39S) 17:55:23>18:33:02")]
    public void RecognizeDateTime_TimeRange_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("今晚", "今晚", "datetimerange", "2026-03-04TEV 2026-03-04 16:00:00>2026-03-04 20:00:00")]
    [InlineData("明天上午", "明天上午", "datetimerange", "2026-03-05TMO 2026-03-05 08:00:00>2026-03-05 12:00:00")]
    [InlineData(
        "周日上午", "周日上午", "datetimerange",
        "XXXX-WXX-7TMO 2026-03-01 08:00:00>2026-03-01 12:00:00|"
        + "XXXX-WXX-7TMO 2026-03-08 08:00:00>2026-03-08 12:00:00")]
    [InlineData(
        "明天下午三点到五点", "明天下午三点到五点", "datetimerange",
        "(2026-03-05T15,2026-03-05T17,PT2H) 2026-03-05 15:00:00>2026-03-05 17:00:00")]
    [InlineData(
        "从昨天下午两点到明天四点", "从昨天下午两点到明天四点", "datetimerange",
        "(2026-03-03T14:00:00,2026-03-05T04:00:00,PT38H) 2026-03-03 14:00:00>2026-03-05 04:00:00")]
    [InlineData(
        "上个小时", "上个小时", "datetimerange",
        "(2026-03-04T14:20:00,2026-03-04T15:20:00,PT1H) 2026-03-04 14:20:00>2026-03-04 15:20:00")]
    public void RecognizeDateTime_DateTimeRange_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("三年", "三年", "duration", "P3Y 94608000")]
    [InlineData("3年零2个月", "3年零2个月", "duration", "P3Y2M 99792000")]
    [InlineData("两个月", "两个月", "duration", "P2M 5184000")]
    [InlineData("两天半", "两天半", "duration", "P2.5D 216000")]
    [InlineData("十五天", "十五天", "duration", "P15D 1296000")]
    [InlineData("一个半小时", "一个半小时", "duration", "PT1.5H 5400")]
    [InlineData("半年", "半年", "duration", "P0.5Y 15768000")]
    [InlineData("20分钟", "20分钟", "duration", "PT20M 1200")]
    [InlineData("超过三天", "超过三天", "duration", "P3D 259200")]
    public void RecognizeDateTime_Duration_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("每天", "每天", "set", "P1D not resolved")]
    [InlineData("每个月", "每个月", "set", "P1M not resolved")]
    [InlineData("每周一", "每周一", "set", "XXXX-WXX-1 not resolved")]
    [InlineData("每周一下午八点", "每周一下午八点", "set", "XXXX-WXX-1T20 not resolved")]
    [InlineData("每天早上八点", "每天早上八点", "set", "T08 not resolved")]
    public void RecognizeDateTime_Set_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.Chinese, query, text, type, values);

    [Theory]
    [InlineData("你好")]
    [InlineData("工资3000元")]
    [InlineData("打13800138000")]
    public void RecognizeDateTime_None_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.Chinese));

    [Fact]
    public void RecognizeDateTime_Several_AreInOrder() => Assert.Equal(
        ["2020年3月", "2023年6月"],
        DateTimeResults.Recognize("我2020年3月入职，2023年6月离职", Culture.Chinese).Select(result => result.Text));
}
