using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Data.Demo.Words;

/// <summary>What customers want when they book, and why they do not come after all.</summary>
internal static class Wishes
{
    private static readonly string[] Maintenance = ["做一次常规保养，顺便看看空调滤芯。", "保养，想中午前取车。", "首保，请检查一下胎压。", "保养后帮忙做四轮换位。"];

    private static readonly string[] Repair = ["刹车有异响，低速更明显。", "空调不制冷，出风口有异味。", "启动困难，早上要打两次火。", "过减速带底盘有咯噔声。", "仪表报警灯亮，偶尔自己灭。"];

    private static readonly string[] Bodywork = ["右前门刮擦，走保险。", "后保险杠轻微变形，想今天定损。", "左后翼子板有凹陷，问是否要喷漆。"];

    private static readonly string[] Others = ["接到通知来做升级。", "质保期内，副驾车窗升降异响。", "请联系后再开始施工。"];

    private static readonly string[] Reasons = ["客户临时出差，改天再约。", "客户就近在外地处理了。", "客户说时间冲突，下周再联系。"];

    /// <summary>What somebody says who books that kind of service.</summary>
    public static string Of(ServiceType type, Dice dice) => dice.Pick(type switch
    {
        ServiceType.Maintenance => Maintenance,
        ServiceType.Repair => Repair,
        ServiceType.Bodywork => Bodywork,
        _ => Others,
    });

    /// <summary>Why somebody calls it off.</summary>
    public static string WhyNot(Dice dice) => dice.Pick(Reasons);
}
