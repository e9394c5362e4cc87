namespace Microsoft.Recognizers.Text.Choice;

/// <summary>What people answer to a question that wants yes or no; "|" divides the answers.</summary>
internal static class BooleanWords
{
    public static readonly Dictionary<string, (string Yes, string No)> All = new()
    {
        [Culture.English] = (
            "true|yes|yep|yup|yeah|y|sure|ok|agree",
            "false|nope|nop|no|n|not ok|disagree"),
        [Culture.Chinese] = (
            "好的|好啊|好呀|好嘞|好哇|没问题|可以|中|好|同意|行|是的|是|对|对的|没错|可以的|行的|嗯|嗯嗯|ok|okay",
            "不行|不好|拒绝|否定|不中|不可以|不是的|不是|不对|不|否|不同意|不要|没有"),
        [Culture.Bulgarian] = (
            "вярно|верно|определено|несъмнено|точно|добре|да|йеп|д|ok|ок|съгласен|съгласна",
            "не е вярно|не е верно|невярно|неверно|не е ок|не е добре|не съм съгласен|не съм съгласна|не"),
        [Culture.Dutch] = (
            "ja|jawel|jazeker|natuurlijk|prima|jep|yes|yep|y|ok|oke|oké|waar|zeker|akkoord",
            "nee|neen|nope|nein|nop|no|niet|onwaar|niet akkoord"),
        [Culture.French] = (
            "sûr|sur|ouais|oui|yep|y|sure|approuver|accepter|consentir|d'accord|ça marche|ça marché|vrai",
            "faux|nan|non|pas d'accord|pas concorder|n'est pas correct|n'est pas ok|pas"),
        [Culture.German] = (
            "wahr|ja|jep|j|sicher|ok|einverstanden|mit sicherheit|sicherlich|jap|mache ich",
            "falsch|nein|ne|nö|nicht ok|nicht einverstanden|n"),
        [Culture.Italian] = (
            "vero|sì|si|certo|sicuro|ok|d'accordo|va bene",
            "falso|no|per niente|per nulla|niente affatto|non va bene|non è ok"),
        [Culture.Japanese] = (
            "はい|はい！|はい！！|そうです|よい|よいです|ええ|うん",
            "いいえ|ではありません|ではない|じゃない|じゃありません|いや|ちがいます|違います"),
        [Culture.Portuguese] = (
            "verdade|verdadeiro|verdadeira|sim|isso|claro|ok",
            "falso|não|nao|incorreto|nada disso"),
        [Culture.Spanish] = (
            "verdad|verdadero|sí|sip|s|si|cierto|por supuesto|ok",
            "falso|no|nop|n"),
        [Culture.Swedish] = (
            "sant|ja|yes|y|j|ok|japp|jupp|jepp|absolut|säkert|instämmer|javisst|kör",
            "falskt|nej|näpp|nope|misstycker|aldrig|n|nä|absolut inte|glöm det"),
        [Culture.Turkish] = (
            "doğru|dogru|evet|d|e|tabi|tabii|tamam|katılıyorum|katiliyorum",
            "yanlış|yanlis|hayır|hayir|h|y|doğru değil|dogru degil|tamam değil|tamam degil|katılmıyorum|katilmiyorum"),
    };
}
