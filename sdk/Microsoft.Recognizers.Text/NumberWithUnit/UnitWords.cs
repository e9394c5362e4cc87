namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>The units people write after a number; abbreviations and English words, read in every culture.</summary>
internal static class UnitWords
{
    public static readonly UnitReader Currency = new("currency",
        ("Dollar", "dollar|dollars|$"), ("Cent", "cent|cents"), ("Jiao", "角|毛"),
        ("United States dollar", "usd|us dollar|us dollars|us$|美元"), ("Hong Kong dollar", "hkd|港币|港元"),
        ("Euro", "euro|euros|eur|€|欧元"), ("Pound", "pound|pounds|£"), ("British pound", "gbp|英镑"),
        ("Japanese yen", "yen|jpy|¥|日元"),
        ("Chinese yuan", "yuan|rmb|cny|元|人民币|块|块钱|￥"), ("Swiss franc", "franc|francs|chf"),
        ("Indian rupee", "rupee|rupees|inr|₹"), ("South Korean won", "won|krw|₩"), ("Turkish lira", "lira|try|₺"),
        ("Swedish krona", "krona|kronor|sek"), ("Bulgarian lev", "lev|leva|bgn"),
        ("Brazilian real", "real|reais|brl|r$"));

    /// <summary>ISO 4217 codes of the units above; a plain dollar, pound or cent has none.</summary>
    public static readonly Dictionary<string, string> Currencies = new()
    {
        ["United States dollar"] = "USD",
        ["Hong Kong dollar"] = "HKD",
        ["Euro"] = "EUR",
        ["British pound"] = "GBP",
        ["Japanese yen"] = "JPY",
        ["Chinese yuan"] = "CNY",
        ["Indian rupee"] = "INR",
        ["South Korean won"] = "KRW",
        ["Turkish lira"] = "TRY",
        ["Swedish krona"] = "SEK",
        ["Bulgarian lev"] = "BGN",
        ["Brazilian real"] = "BRL",
    };

    public static readonly UnitReader Age = new("age",
        ("Year", "year old|years old|year-old|years-old|岁|周岁"), ("Month", "month old|months old|month-old|个月大"),
        ("Week", "week old|weeks old|周大"), ("Day", "day old|days old|天大"));

    public static readonly UnitReader Temperature = new("temperature",
        ("C", "c|°c|℃|degrees celsius|degree celsius|celsius|degrees c|摄氏度"),
        ("F", "f|°f|℉|degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|华氏度"),
        ("K", "k|kelvin|kelvins"), ("Degree", "degree|degrees|deg|°|度"));

    public static readonly UnitReader Dimension = new("dimension",
        ("Kilometer", "km|kms|kilometer|kilometers|kilometre|kilometres|千米|公里"),
        ("Meter", "m|meter|meters|metre|metres|米"), ("Centimeter", "cm|centimeter|centimeters|centimetre|厘米|公分"),
        ("Millimeter", "mm|millimeter|millimeters|毫米"), ("Mile", "mi|mile|miles|英里"), ("Yard", "yd|yard|yards|码"),
        ("Foot", "ft|foot|feet|英尺"), ("Inch", "in|inch|inches|英寸"),
        ("Kilogram", "kg|kgs|kilo|kilos|kilogram|kilograms|千克|公斤"), ("Gram", "g|gram|grams|克"),
        ("Milligram", "mg|milligram|milligrams|毫克"),
        ("Pound", "lb|lbs|pound|pounds|磅"), ("Ounce", "oz|ounce|ounces|盎司"),
        ("Ton", "t|ton|tons|tonne|tonnes|吨"), ("Jin", "斤"),
        ("Liter", "l|liter|liters|litre|litres|升"), ("Milliliter", "ml|milliliter|milliliters|毫升"),
        ("Gallon", "gallon|gallons|gal|加仑"), ("Square meter", "sqm|square meter|square meters|m2|平方米"),
        ("Square kilometer", "sqkm|square kilometer|square kilometers|km2|平方公里"),
        ("Acre", "acre|acres|英亩"), ("Mu", "亩"), ("Kilometer per hour", "km/h|kph|kmh|kilometers per hour"),
        ("Mile per hour", "mph|miles per hour"), ("Kilobyte", "kb|kilobyte|kilobytes"),
        ("Megabyte", "mb|megabyte|megabytes"), ("Gigabyte", "gb|gigabyte|gigabytes"),
        ("Terabyte", "tb|terabyte|terabytes"));
}
