using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Whether a written contract was signed.</summary>
internal static partial class WageContract
{
    private static readonly WageState State = new("contract",
    [
        new(OthersContract(), WageState.Skip, "合签"), new(NotInHand(), WageState.Skip, "合"), new(NoContract(), WageState.No, "合签协"),
        new(UnknownContract(), WageState.Unknown, "合"), new(HasContract(), WageState.Yes, "合"),
    ]);

    public static WageFact? Read(WageText text) => State.Read(text);

    [GeneratedRegex("(?:有的|有人|有些|他们|别人|部分|其他人|工友们?|同事们?)[^，。,]{0,6}(?:签|合同)")]
    private static partial Regex OthersContract();

    [GeneratedRegex(
        "(?:(?<!有|签)没有?|未曾?|(?<!没|要|是)不|拒绝|不肯|从来没有?|从未|尚未|也没|无)(?:跟我|与我|和我|给我|和我们|跟我们|给我们|同我|与员工|再|过|他们?|公司|任何|什么"
        + "|书面|劳动|正式|用工){0,3}(?:签订?|订立?)(?:过|了|任何|什么|书面|正式|劳动|用工|劳务){0,4}(?:合同|协议)|(?<!有)(?:没有?|无|未)(?:任何|什么|书面|劳动"
        + "|正式|用工){0,3}合同|合同(?:也|都|一直|还|他们?|公司|老板|根本|从来|从没|一份|至今){0,3}(?:没有?|未|不)(?:给|跟我|和我|有|让)?(?:签|订|有)|合同没有"
        + "|合同没(?=$|[，。,])|(?:没给|没有给)(?:签)?合同|(?:啥|什么)(?:东西)?(?:也|都)?没(?:有)?签|没签(?:任何|什么|啥)|(?:没有?|未|没签)(?:任何|什么|书面|签){0,3}协议|合同(?:和|跟|、)?.{0,4}(?:都|也)没有?(?=$|[，。,])|(?:(?<!有|签)没有?|未|从不|从没)(?:跟|和|与|给)?我?们?签(?:过|订)?(?:任何|什么|啥)?(?:东西|手续|文件)|口头(?:协议|合同)|^(?:也|都|就)?(?:没签|没签过)(?:过)?[，。,]?$")]
    private static partial Regex NoContract();

    [GeneratedRegex("(?:不知道|不清楚|记不清|忘了|不记得|不确定).{0,8}(?:合同)|合同.{0,6}(?:不知道|不清楚|记不清|忘了|不记得|不确定)")]
    private static partial Regex UnknownContract();

    [GeneratedRegex(
        "(?<![没未不要否想])(?:签了|签过|签的|签有|签订了|签订过|签订的|订了|有签过?|签着|签署了?)(?:一|两|三|\\d|年|的|份|个|书面|正式|固定期限|无固定期限|劳动|用工"
        + "|劳务){0,6}(?:合同)|(?<!没|没有|未|有没|无|如果|要不要|如何|怎么|不)(?:有|是有|手里有|手上有)(?:签|书面|正式|劳动|用工|一份|的){0,3}合同(?!吗|没)"
        + "|合同(?:我|我们|也|都|是|已经?|早就|早|倒是|当时|刚)?(?:签了|签过|签的|签订了|有的|到期|期满|快到期|马上就?要?到期|在手|在我手)|合同(?:是|我|都|也)?签(?:到|在|至)|(?<![没未不想要否]|没有|不敢)签(?:了|过|的|有|订了)[^，。,没未不吗租承合销]{0,8}合同(?!吗|没)|签的(?:是|就是)[^，。,]{0,8}合同|合同[^，。,]{0,3}[一二两三123]年一签|合同(?:还|都|也)?(?:还有|还剩|有效期)[^，。,]{1,10}|合同(?:今年|明年|年底|月底|这个月|下个?月|[0-9一二三四五六七八九十]{1,3}月|底|份|就|才|要|快){1,4}到期|合同(?:文本|书)?(?:也|都|一直)?(?:不交付|不交给|不给我们?|没有?给我们?|没拿到|扣着|收走|在(?:公司|老板|人事))|每.{1,3}签一?次?合同"
        + "|合同(?:是)?有(?:的)?(?=$|[，。,])")]
    private static partial Regex HasContract();

    // not in hand says nothing about whether it was signed
    [GeneratedRegex("(?:手里|手上|手头|我这|身上)(?:也|都|又)?没(?:有)?(?:劳动)?合同")]
    private static partial Regex NotInHand();
}
