namespace AfterSalesKpi.Data.Demo.Words;

/// <summary>What customers say, by what they liked or did not.</summary>
internal static class Comments
{
    private static readonly string[] Delighted =
    [
        "服务顾问讲解很清楚，全程都有人跟进，很满意。", "每次都来这家，放心。", "接待热情，维修也快，比约定时间还早。", "师傅把旧件拿给我看，很透明，会推荐给朋友。",
        "休息区环境好，交车时车也洗干净了。", "问题一次就解决了，技术过硬。", "预约后到店基本不用等，体验很好。", "价格提前说明，没有乱加项目，好评。",
    ];

    private static readonly string[] Content = ["整体不错。", "服务可以，希望休息区再安静一点。", "保养速度正常，态度好。", "还行，和预期差不多。", "顾问专业，等待时间稍微有点长。", "挺好的，下次还来。"];

    private static readonly string[] Impolite = ["顾问说话有点不耐烦，问了几次才解释。", "接待的时候没人理，等了好一会儿。", "交车时项目没有讲清楚，感觉在催我走。"];

    private static readonly string[] Slow = ["说好下午能取，结果拖到第二天。", "等待时间太长，中途也没有人通知。", "配件没货，来回跑了两趟。", "预约了还要排队，预约有什么用？"];

    private static readonly string[] Botched = ["异响又出现了，没有修好。", "同一个问题来了两次，希望好好检查。", "喷漆有色差，不太满意。", "修完仪表又报警，还得再跑一趟。"];

    private static readonly string[] Dear = ["感觉价格偏高，其他还可以。", "配件价格比外面贵不少。"];

    private static readonly string[] Notes = ["车辆使用正常，客户表示满意。", "客户反馈正常，已提醒下次保养时间。", "已告知质保期限。", "客户询问续保事宜，已转销售。", "客户建议增加代步车。", "客户反映轻微异响，已约回店检查。"];

    private static readonly string[] Grievances =
    [
        "维修后故障未排除，要求免费返修。", "承诺的交车时间一再推迟，影响用车。", "对收费项目有异议，认为未事先告知。", "车辆在店期间产生划痕。", "服务顾问态度恶劣。",
        "配件等待时间过长且无人告知。", "更换的配件质量有问题。",
    ];

    private static readonly string[] Upheld = ["核对工单与监控，客户反映属实，已道歉并免费处理。", "交车前未告知延期，责任在门店。", "收费项目确未事先确认，已退还差额。"];
    private static readonly string[] NotUpheld = ["工单与签字齐全，收费事先已告知。", "接车检查单已注明，非店内造成。", "客户对保修范围有误解，已解释清楚。"];

    /// <summary>A comment that fits the answers; most of those who are neither delighted nor cross write nothing.</summary>
    public static string? Of(int overall, int attitude, int quality, int speed, Dice dice)
    {
        if (!dice.Chance(overall <= 3 ? 0.75 : 0.35)) return null;
        if (overall == 5) return dice.Pick(Delighted);
        if (overall == 4) return dice.Pick(dice.Chance(0.15) ? Dear : Content);
        var worst = Math.Min(attitude, Math.Min(quality, speed));
        return dice.Pick(worst == quality ? Botched : worst == speed ? Slow : Impolite);
    }

    /// <summary>What an agent notes of a call.</summary>
    public static string? Note(Dice dice) => dice.Chance(0.4) ? dice.Pick(Notes) : null;

    /// <summary>What a complaint is about.</summary>
    public static string Grievance(bool late, bool rework, Dice dice) => rework ? Grievances[0] : late ? Grievances[1] : dice.Pick(Grievances);

    /// <summary>Why a complaint was upheld or not; by its count, so that it costs no throw.</summary>
    public static string Verdict(bool upheld, int count) => (upheld ? Upheld : NotUpheld)[count % 3];
}
