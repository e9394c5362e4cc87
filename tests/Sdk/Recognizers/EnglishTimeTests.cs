using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Xunit;
using DateTime = System.DateTime;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>Seen from Wednesday, 4 March 2026, 15:20.</summary>
public sealed class EnglishTimeTests
{
    [Theory]
    [InlineData("I start today", "today", "date", "2026-03-04 2026-03-04")]
    [InlineData("let us meet tomorrow", "tomorrow", "date", "2026-03-05 2026-03-05")]
    [InlineData("the day after tomorrow", "the day after tomorrow", "date", "2026-03-06 2026-03-06")]
    [InlineData("I called yesterday", "yesterday", "date", "2026-03-03 2026-03-03")]
    [InlineData("what about Friday", "friday", "date", "XXXX-WXX-5 2026-02-27|XXXX-WXX-5 2026-03-06")]
    [InlineData("this friday", "this friday", "date", "2026-03-06 2026-03-06")]
    [InlineData("last friday", "last friday", "date", "2026-02-27 2026-02-27")]
    [InlineData("next week on Tuesday", "next week on tuesday", "date", "2026-03-10 2026-03-10")]
    [InlineData("friday next week", "friday next week", "date", "2026-03-13 2026-03-13")]
    [InlineData("tuesday march 17", "tuesday march 17", "date", "XXXX-03-17 2025-03-17|XXXX-03-17 2026-03-17")]
    [InlineData("Dec. 31, 1994", "dec. 31, 1994", "date", "1994-12-31 1994-12-31")]
    [InlineData("hired on 5th december 2018", "5th december 2018", "date", "2018-12-05 2018-12-05")]
    [InlineData("2026-05-01", "2026-05-01", "date", "2026-05-01 2026-05-01")]
    [InlineData("due 06/30/2026", "06/30/2026", "date", "2026-06-30 2026-06-30")]
    [InlineData("22/04", "22/04", "date", "XXXX-04-22 2025-04-22|XXXX-04-22 2026-04-22")]
    [InlineData("second of Aug", "second of aug", "date", "XXXX-08-02 2025-08-02|XXXX-08-02 2026-08-02")]
    [InlineData("July twenty nine", "july twenty nine", "date", "XXXX-07-29 2025-07-29|XXXX-07-29 2026-07-29")]
    [InlineData("2 days ago", "2 days ago", "date", "2026-03-02 2026-03-02")]
    [InlineData("in 2 weeks", "in 2 weeks", "date", "2026-03-18 2026-03-18")]
    [InlineData("3 days from now", "3 days from now", "date", "2026-03-07 2026-03-07")]
    [InlineData("two days after tomorrow", "two days after tomorrow", "date", "2026-03-07 2026-03-07")]
    [InlineData("christmas", "christmas", "date", "XXXX-12-25 2025-12-25|XXXX-12-25 2026-12-25")]
    [InlineData("25-dec-2019", "25-dec-2019", "date", "2019-12-25 2019-12-25")]
    [InlineData("the 5th of may 2018", "the 5th of may 2018", "date", "2018-05-05 2018-05-05")]
    [InlineData("the 9th june", "the 9th june", "date", "XXXX-06-09 2025-06-09|XXXX-06-09 2026-06-09")]
    [InlineData("5.12.2018", "5.12.2018", "date", "2018-12-05 2018-12-05")]
    [InlineData("feb 29", "feb 29", "date", "XXXX-02-29 2024-02-29|XXXX-02-29 2028-02-29")]
    [InlineData("march 4", "march 4", "date", "XXXX-03-04 2026-03-04|XXXX-03-04 2027-03-04")]
    [InlineData("on the 4th", "the 4th", "date", "XXXX-XX-04 2026-03-04|XXXX-XX-04 2026-04-04")]
    [InlineData("following monday", "following monday", "date", "2026-03-09 2026-03-09")]
    [InlineData(
        "thanksgiving", "thanksgiving", "date", "XXXX-11-WXX-4-4 2025-11-27|XXXX-11-WXX-4-4 2026-11-26")]
    [InlineData("labor day 2018", "labor day 2018", "date", "2018-09-WXX-1-1 2018-09-03")]
    [InlineData("feb 30", "feb 30", "date", "XXXX-02-30 not resolved")]
    [InlineData("2/29/2019", "2/29/2019", "date", "2019-02-29 not resolved")]
    [InlineData("april fools", "april fools", "date", "XXXX-04-01 2025-04-01|XXXX-04-01 2026-04-01")]
    [InlineData("on the 12th", "the 12th", "date", "XXXX-XX-12 2026-02-12|XXXX-XX-12 2026-03-12")]
    public void RecognizeDateTime_Date_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData(
        "Wednesday 4 oclock", "wednesday 4 oclock", "datetime",
        "XXXX-WXX-3T04 2026-02-25 04:00:00|"
        + "XXXX-WXX-3T04 2026-03-04 04:00:00|"
        + "XXXX-WXX-3T16 2026-02-25 16:00:00|"
        + "XXXX-WXX-3T16 2026-03-04 16:00:00")]
    [InlineData(
        "5th december 2018 at 9am", "5th december 2018 at 9am", "datetime",
        "2018-12-05T09 2018-12-05 09:00:00")]
    [InlineData("next friday at noon", "next friday at noon", "datetime", "2026-03-13T12 2026-03-13 12:00:00")]
    [InlineData(
        "May 9 at 3:30 pm", "may 9 at 3:30 pm", "datetime",
        "XXXX-05-09T15:30 2025-05-09 15:30:00|XXXX-05-09T15:30 2026-05-09 15:30:00")]
    [InlineData("2018-12-05 9am", "2018-12-05 9am", "datetime", "2018-12-05T09 2018-12-05 09:00:00")]
    [InlineData(
        "march 4 at 9am", "march 4 at 9am", "datetime",
        "XXXX-03-04T09 2025-03-04 09:00:00|XXXX-03-04T09 2026-03-04 09:00:00")]
    [InlineData("2026-05-01T14:30:00", "2026-05-01t14:30:00", "datetime", "2026-05-01T14:30:00 2026-05-01 14:30:00")]
    [InlineData("8:00 pm tomorrow", "8:00 pm tomorrow", "datetime", "2026-03-05T20:00 2026-03-05 20:00:00")]
    [InlineData("10, tonight", "10, tonight", "datetime", "2026-03-04T22 2026-03-04 22:00:00")]
    [InlineData("tomorrow morning at 8", "tomorrow morning at 8", "datetime", "2026-03-05T08 2026-03-05 08:00:00")]
    [InlineData("this afternoon at 3", "this afternoon at 3", "datetime", "2026-03-04T15 2026-03-04 15:00:00")]
    [InlineData("in 5 minutes", "in 5 minutes", "datetime", "2026-03-04T15:25:00 2026-03-04 15:25:00")]
    [InlineData("two hours ago", "two hours ago", "datetime", "2026-03-04T13:20:00 2026-03-04 13:20:00")]
    [InlineData("right now", "right now", "datetime", "PRESENT_REF 2026-03-04 15:20:00")]
    public void RecognizeDateTime_DateTime_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData("4pm", "4pm", "time", "T16 16:00:00")]
    [InlineData("16:00", "16:00", "time", "T16:00 16:00:00")]
    [InlineData("at 4", "4", "time", "T04 04:00:00|T16 16:00:00")]
    [InlineData("noon", "noon", "time", "T12 12:00:00")]
    [InlineData("midnight", "midnight", "time", "T00 00:00:00")]
    [InlineData("half past seven", "half past seven", "time", "T07:30 07:30:00|T19:30 19:30:00")]
    [InlineData("quarter to five", "quarter to five", "time", "T04:45 04:45:00|T16:45 16:45:00")]
    [InlineData(
        "20 minutes past eight in the evening", "20 minutes past eight in the evening", "time",
        "T20:20 20:20:00")]
    [InlineData("7 in the morning", "7 in the morning", "time", "T07 07:00:00")]
    [InlineData("in the afternoon at 2", "in the afternoon at 2", "time", "T14 14:00:00")]
    [InlineData("nine thirty", "nine thirty", "time", "T09:30 09:30:00|T21:30 21:30:00")]
    [InlineData("around 5", "5", "time", "T05 05:00:00|T17 17:00:00")]
    [InlineData("5ish", "5ish", "time", "T05 05:00:00")]
    [InlineData("ten thirty am", "ten thirty am", "time", "T10:30 10:30:00")]
    [InlineData("11 o'clock", "11 o'clock", "time", "T11 11:00:00|T23 23:00:00")]
    public void RecognizeDateTime_Time_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData("last week", "last week", "daterange", "2026-W09 2026-02-23>2026-03-02")]
    [InlineData("next month", "next month", "daterange", "2026-04 2026-04-01>2026-05-01")]
    [InlineData("this weekend", "this weekend", "daterange", "2026-W10-WE 2026-03-07>2026-03-09")]
    [InlineData("next year", "next year", "daterange", "2027 2027-01-01>2028-01-01")]
    [InlineData("2019", "2019", "daterange", "2019 2019-01-01>2020-01-01")]
    [InlineData("May", "may", "daterange", "XXXX-05 2025-05-01>2025-06-01|XXXX-05 2026-05-01>2026-06-01")]
    [InlineData("2014-2018", "2014-2018", "daterange", "(2014-01-01,2018-01-01,P4Y) 2014-01-01>2018-01-01")]
    [InlineData("week 31", "week 31", "daterange", "2026-W31 2026-07-27>2026-08-03")]
    [InlineData("12/2018", "12/2018", "daterange", "2018-12 2018-12-01>2019-01-01")]
    [InlineData("Q1 2018", "q1 2018", "daterange", "(2018-01-01,2018-04-01,P3M) 2018-01-01>2018-04-01")]
    [InlineData(
        "third quarter of 2018", "third quarter of 2018", "daterange",
        "(2018-07-01,2018-10-01,P3M) 2018-07-01>2018-10-01")]
    [InlineData("april 2017", "april 2017", "daterange", "2017-04 2017-04-01>2017-05-01")]
    [InlineData("this september", "this september", "daterange", "2026-09 2026-09-01>2026-10-01")]
    [InlineData("next 3 days", "next 3 days", "daterange", "(2026-03-05,2026-03-08,P3D) 2026-03-05>2026-03-08")]
    [InlineData("last 6 months", "last 6 months", "daterange", "(2025-09-04,2026-03-04,P6M) 2025-09-04>2026-03-04")]
    [InlineData("within 9 months", "within 9 months", "daterange", "(2026-03-04,2026-12-04,P9M) 2026-03-04>2026-12-04")]
    [InlineData(
        "from 4 to 23 of next month", "from 4 to 23 of next month", "daterange",
        "(2026-04-04,2026-04-23,P19D) 2026-04-04>2026-04-23")]
    [InlineData(
        "june 3 to june 12", "june 3 to june 12", "daterange",
        "(XXXX-06-03,XXXX-06-12,P9D) 2025-06-03>2025-06-12|(XXXX-06-03,XXXX-06-12,P9D) 2026-06-03>2026-06-12")]
    [InlineData(
        "January 12, 2026 - 01/22/2026", "january 12, 2026 - 01/22/2026", "daterange",
        "(2026-01-12,2026-01-22,P10D) 2026-01-12>2026-01-22")]
    [InlineData(
        "between tomorrow and friday", "between tomorrow and friday", "daterange",
        "(2026-03-05,XXXX-WXX-5,P1D) 2026-03-05>2026-03-06")]
    [InlineData("before 2010", "before 2010", "daterange", "2010 >2010-01-01")]
    [InlineData("after 2018", "after 2018", "daterange", "2018 2019-01-01>")]
    [InlineData("since tomorrow", "since tomorrow", "daterange", "2026-03-05 2026-03-05>")]
    public void RecognizeDateTime_DateRange_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData(
        "from 9 to 11", "from 9 to 11", "timerange",
        "(T09,T11,PT2H) 09:00:00>11:00:00|(T21,T23,PT2H) 21:00:00>23:00:00")]
    [InlineData("5 to 6pm", "5 to 6pm", "timerange", "(T17,T18,PT1H) 17:00:00>18:00:00")]
    [InlineData(
        "between 5 and 6 in the afternoon", "between 5 and 6 in the afternoon", "timerange",
        "(T17,T18,PT1H) 17:00:00>18:00:00")]
    [InlineData(
        "from 3 in the morning until 5pm", "from 3 in the morning until 5pm", "timerange",
        "(T03,T17,PT14H) 03:00:00>17:00:00")]
    [InlineData(
        "8:00 to 9:30", "8:00 to 9:30", "timerange",
        "(T08:00,T09:30,PT1H30M) 08:00:00>09:30:00|(T20:00,T21:30,PT1H30M) 20:00:00>21:30:00")]
    [InlineData("10pm - 2am", "10pm - 2am", "timerange", "(T22,T02,PT4H) 22:00:00>02:00:00")]
    [InlineData("in the morning", "in the morning", "timerange", "TMO 08:00:00>12:00:00")]
    public void RecognizeDateTime_TimeRange_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData("tonight", "tonight", "datetimerange", "2026-03-04TNI 2026-03-04 20:00:00>2026-03-04 23:59:59")]
    [InlineData(
        "tomorrow morning", "tomorrow morning", "datetimerange",
        "2026-03-05TMO 2026-03-05 08:00:00>2026-03-05 12:00:00")]
    [InlineData(
        "Monday 11-4", "monday 11-4", "datetimerange",
        "(XXXX-WXX-1T11,XXXX-WXX-1T16,PT5H) 2026-03-02 11:00:00>2026-03-02 16:00:00|"
        + "(XXXX-WXX-1T11,XXXX-WXX-1T16,PT5H) 2026-03-09 11:00:00>2026-03-09 16:00:00|"
        + "(XXXX-WXX-1T23,XXXX-WXX-2T04,PT5H) 2026-03-02 23:00:00>2026-03-03 04:00:00|"
        + "(XXXX-WXX-1T23,XXXX-WXX-2T04,PT5H) 2026-03-09 23:00:00>2026-03-10 04:00:00")]
    [InlineData(
        "june 1 from 2pm to 4pm", "june 1 from 2pm to 4pm", "datetimerange",
        "(XXXX-06-01T14,XXXX-06-01T16,PT2H) 2025-06-01 14:00:00>2025-06-01 16:00:00|"
        + "(XXXX-06-01T14,XXXX-06-01T16,PT2H) 2026-06-01 14:00:00>2026-06-01 16:00:00")]
    [InlineData(
        "from today at 4pm to tomorrow at 5pm", "from today at 4pm to tomorrow at 5pm", "datetimerange",
        "(2026-03-04T16,2026-03-05T17,PT25H) 2026-03-04 16:00:00>2026-03-05 17:00:00")]
    [InlineData(
        "next hour", "next hour", "datetimerange",
        "(2026-03-04T15:20:00,2026-03-04T16:20:00,PT1H) 2026-03-04 15:20:00>2026-03-04 16:20:00")]
    public void RecognizeDateTime_DateTimeRange_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData("for 3 hours", "3 hours", "duration", "PT3H 10800")]
    [InlineData("half an hour", "half an hour", "duration", "PT0.5H 1800")]
    [InlineData("3 and a half hours", "3 and a half hours", "duration", "PT3.5H 12600")]
    [InlineData("2.5 years", "2.5 years", "duration", "P2.5Y 78840000")]
    [InlineData("1 hour and 30 minutes", "1 hour and 30 minutes", "duration", "PT1H30M 5400")]
    [InlineData("twenty and four hours", "twenty and four hours", "duration", "PT24H 86400")]
    [InlineData("a few minutes", "a few minutes", "duration", "PT3M 180")]
    [InlineData("more than 4 days", "more than 4 days", "duration", "P4D 345600")]
    public void RecognizeDateTime_Duration_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData("every day", "every day", "set", "P1D not resolved")]
    [InlineData("weekly", "weekly", "set", "P1W not resolved")]
    [InlineData("every day at 9", "every day at 9", "set", "T09 not resolved")]
    [InlineData("every two days", "every two days", "set", "P2D not resolved")]
    [InlineData("every Monday at 4pm", "every monday at 4pm", "set", "XXXX-WXX-1T16 not resolved")]
    [InlineData("3pm each day", "3pm each day", "set", "T15 not resolved")]
    public void RecognizeDateTime_Set_IsFound(string query, string text, string type, string values) =>
        DateTimeResults.Check(Culture.English, query, text, type, values);

    [Theory]
    [InlineData("")]
    [InlineData("hello there")]
    [InlineData("I have 3 children")]
    [InlineData("this may or may not be so")]
    [InlineData("call 13800138000")]
    public void RecognizeDateTime_None_IsEmpty(string query) =>
        Assert.Empty(DateTimeResults.Recognize(query, Culture.English));

    [Theory]
    [InlineData("en-us", "2026-05-07")]
    [InlineData("en-gb", "2026-07-05")]
    [InlineData("de-de", "2026-07-05")]
    [InlineData("xx-yy", "2026-05-07")]
    public void RecognizeDateTime_Numbers_AreInOrderOfCulture(string culture, string timex) =>
        DateTimeResults.Check(culture, "5/7/2026", "5/7/2026", "date", $"{timex} {timex}");

    [Fact]
    public void RecognizeDateTime_Modifier_IsReported()
    {
        var values = Assert.IsType<List<Dictionary<string, string>>>(
            Assert.Single(DateTimeResults.Recognize("since 2015", Culture.English)).Resolution["values"]);

        Assert.Equal("since", Assert.Single(values)["Mod"]);
    }

    [Fact]
    public void RecognizeDateTime_NoReference_IsToday()
    {
        var before = TimeProvider.System.GetLocalNow().Date;
        var result = Assert.Single(DateTimeRecognizer.RecognizeDateTime("today", Culture.English));
        var value = Assert.IsType<List<Dictionary<string, string>>>(result.Resolution["values"])[0]["value"];

        var day = DateTime.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.InRange(day, before, before.AddDays(1));
    }

    [Fact]
    public void RecognizeDateTime_LongText_TakesLinearTime()
    {
        var text = string.Concat(Enumerable.Repeat("next tuesday at 4 in the afternoon or 2026-12-05 for 3 hours, ", 60));

        Assert.Equal(180, DateTimeResults.Recognize(text + new string(' ', 4000), Culture.English).Count);
    }

    [Fact]
    public void RecognizeDateTime_Several_AreInOrder() => Assert.Equal(
        ["next monday at 9", "thursday 1 pm"],
        DateTimeResults.Recognize("next Monday at 9 or Thursday 1 pm", Culture.English).Select(result => result.Text));
}
