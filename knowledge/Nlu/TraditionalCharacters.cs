using System.Collections.Frozen;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Traditional characters that occur in workers' messages, mapped to simplified ones.</summary>
/// <remarks>Not a full conversion table: the platform has none in invariant mode, and matching needs only common words.</remarks>
public static class TraditionalCharacters
{
    private const string Pairs =
        "沒没氣气過过來来時时說说這这個个還还會会對对們们嗎吗給给錢钱資资發发欠欠勞劳動动廠厂關关開开門门車车" +
        "樓楼橋桥藥药殺杀體体聲声絕绝遺遗書书寫写買买賣卖無无為为與与離离開开終终結结勇勇氣气難难過过樣样" +
        "傷伤痛痛燒烧炭炭繩绳頂顶邊边邨村後后從从東东西西讓让請请謝谢話话語语認认識识記记護护證证據据" +
        "媽妈爺爷孫孙兒儿親亲愛爱戀恋婚婚師师員员單单電电腦脑機机號号碼码國国區区縣县鄉乡鎮镇庫库級级" +
        "經经濟济歷历歲岁齡龄長长張张陳陈劉刘楊杨趙赵黃黄吳吴週周馬马羅罗鄭郑孫孙許许蕭萧龍龙葉叶" +
        "業业務务報报應应該该辦办處处實实際际標标準准規规則则條条約约簽签訂订雙双倍倍補补償偿賠赔" +
        "醫医療疗險险養养償偿費费額额萬万億亿兩两幾几數数點点鐘钟現现間间場场隊队組组織织" +
        "聯联繫系絡络課课學学習习訓训練练習习參参與与選选擇择論论議议題题問问聽听見见觀观" +
        "壓压慮虑鬱郁憂忧煩烦惱恼驚惊懼惧願愿響响頭头顏颜臉脸淚泪飯饭飲饮餓饿館馆" +
        "撐撑擺摆擾扰擔担據据揮挥損损摟搂攔拦樣样歡欢殘残滅灭滾滚熱热燈灯爭争牆墙狀状獨独" +
        "環环產产畢毕異异盡尽確确禮礼種种積积穩稳窮穷筆笔簡简糧粮純纯紙纸細细統统線线繼继續续罵骂" +
        "臨临舊旧節节範范藝艺蘇苏虧亏術术衛卫裝装複复覺觉計计討讨託托設设訴诉試试詐诈誠诚誤误調调" +
        "談谈謊谎講讲譯译讀读變变貝贝負负財财貧贫貨货責责貴贵貸贷賬账質质賴赖購购贏赢趕赶跡迹踐践" +
        "軍军軟软輕轻輛辆輪轮輸输轉转農农連连進进遊游運运達达遠远適适遲迟遷迁郵邮鄰邻釋释針针鐵铁銀银" +
        "鎖锁錯错鍵键閉闭閒闲陰阴陽阳隨随險险雖虽雞鸡雜杂電电靈灵靜静頓顿預预領领頻频風风飛飞騙骗驗验" +
        "魚鱼鳥鸟麼么黨党齊齐乾干僅仅價价優优傳传債债億亿儘尽償偿兇凶冊册凍冻刪删剛刚創创劃划劇剧勝胜勵励" +
        "協协卻却厲厉參参吳吴啟启喪丧喫吃嘗尝嚇吓圍围園园圓圆圖图團团執执壞坏壽寿夢梦夥伙奪夺婦妇嬰婴寧宁寬宽審审" +
        "導导專专尋寻屬属島岛崗岗幫帮庫库廁厕廳厅彈弹強强彎弯徹彻恥耻悶闷惡恶慘惨慣惯憐怜態态戰战戲戏戶户拋抛掃扫掛挂採采揀拣換换";

    private static readonly FrozenDictionary<char, char> Map = Pairs.Chunk(2)
        .DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The simplified form, or the character itself.</summary>
    public static char Simplify(char character) => Map.GetValueOrDefault(character, character);
}
