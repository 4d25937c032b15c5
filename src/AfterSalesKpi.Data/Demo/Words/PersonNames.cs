namespace AfterSalesKpi.Data.Demo.Words;

/// <summary>Names that sound right and belong to nobody: common surnames with common given characters, drawn by chance.</summary>
internal static class PersonNames
{
    private const string Surnames =
        "王王王李李李张张张刘刘陈陈杨杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private const string Given =
        "伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆博晨旭航东建国文志海峰林亮龙阳宏毅成康星光天永世安泽瑞启航子轩一鸣芳娜敏静丽艳娟霞婷雪慧玲燕红梅莉兰云洁琳璐欣怡佳悦颖倩雯萍蕾薇晓春秋月嘉思雨梦可若彤";

    private static readonly string[] Titles = ["先生", "女士"];

    /// <summary>A full name of two or three characters.</summary>
    public static string Person(Dice dice)
    {
        var name = $"{Surnames[dice.Between(0, Surnames.Length - 1)]}{Given[dice.Between(0, Given.Length - 1)]}";
        return dice.Chance(0.62) ? name + Given[dice.Between(0, Given.Length - 1)] : name;
    }

    /// <summary>How a customer names who sent them.</summary>
    public static string Referrer(Dice dice) => dice.Chance(0.5)
        ? $"老客户{Surnames[dice.Between(0, Surnames.Length - 1)]}{dice.Pick(Titles)}"
        : Person(dice);

    /// <summary>A mobile number of the usual shape; four zeros in the middle tell at a glance that it is made up.</summary>
    public static string Phone(Dice dice) => $"13{dice.Between(0, 9)}0000{dice.Between(0, 9999):0000}";
}
