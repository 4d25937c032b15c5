using AfterSalesKpi.Data.Demo.Parts;
using AfterSalesKpi.Domain.Records;
using static AfterSalesKpi.Domain.Records.ServiceType;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>A piece of work as workshops sell it: its standard hours and the parts it needs, each with how often it really does.</summary>
internal sealed record JobKind(ServiceType Type, string Name, string System, double Hours, double Weight, Drive Drive, params JobPart[] Parts)
{
    public static readonly IReadOnlyList<JobKind> All =
    [
        new(Maintenance, "小保养", "发动机", 0.8, 40, Drive.Fuel, new("OIL-5W30-1L", 4), new("FLT-OIL", 1)),
        new(Maintenance, "大保养", "发动机", 1.5, 20, Drive.Fuel, new("OIL-5W30-1L", 4), new("FLT-OIL", 1), new("FLT-AIR", 1), new("FLT-CABIN", 1, 0.8), new("FLT-FUEL", 1, 0.3)),
        new(Maintenance, "三电系统保养", "三电", 1.2, 45, Drive.Electric, new("FLT-CABIN", 1, 0.8), new("EV-COOL-4L", 1, 0.35)),
        new(Maintenance, "更换制动液", "制动", 0.7, 8, Drive.Any, new JobPart("BRK-FLUID", 1)),
        new(Maintenance, "更换变速箱油", "变速箱", 1.4, 6, Drive.Fuel, new JobPart("ATF-1L", 6)),
        new(Maintenance, "更换火花塞", "发动机", 0.9, 7, Drive.Fuel, new JobPart("PLUG-IR", 4)),
        new(Maintenance, "更换防冻液", "冷却", 0.8, 6, Drive.Fuel, new JobPart("COOL-4L", 2)),
        new(Maintenance, "四轮定位", "底盘", 1.0, 7, Drive.Any),
        new(Maintenance, "轮胎换位与动平衡", "轮胎", 0.8, 8, Drive.Any),
        new(Maintenance, "空调系统清洗", "空调", 0.6, 4, Drive.Any, new("AC-CLEAN", 1), new("FLT-CABIN", 1, 0.5)) { Hot = true },
        new(Repair, "更换前制动片", "制动", 1.1, 14, Drive.Any, new("PAD-FRONT", 1), new("DISC-FRONT", 2, 0.15)),
        new(Repair, "更换后制动片", "制动", 1.0, 9, Drive.Any, new JobPart("PAD-REAR", 1)),
        new(Repair, "更换蓄电池", "电气", 0.5, 10, Drive.Any, new JobPart("BAT-12V-70", 1)),
        new(Repair, "更换轮胎", "轮胎", 0.8, 12, Drive.Any, new("TYRE-215", 2, 0.65), new("TYRE-235", 2, 0.35), new("SENSOR-TPMS", 1, 0.1)),
        new(Repair, "空调不制冷检修", "空调", 2.0, 6, Drive.Any, new("AC-R134A", 2), new("COMP-AC", 1, 0.08), new("COND-AC", 1, 0.1)) { Hot = true },
        new(Repair, "底盘异响检修", "底盘", 1.8, 9, Drive.Any, new("LINK-STAB", 2, 0.6), new("BUSH-ARM", 2, 0.3), new("MOUNT-TOP", 2, 0.2)),
        new(Repair, "更换减震器", "底盘", 2.4, 5, Drive.Any, new("SHOCK-FRONT", 2), new("MOUNT-TOP", 2, 0.7)),
        new(Repair, "冷却系统漏水检修", "冷却", 2.3, 5, Drive.Fuel, new("PUMP-WATER", 1, 0.5), new("THERMOSTAT", 1, 0.4), new("COOL-4L", 2)),
        new(Repair, "发动机故障灯检修", "发动机", 1.9, 8, Drive.Fuel, new("COIL-IGN", 1, 0.4), new("SENSOR-O2", 1, 0.3)),
        new(Repair, "充放电系统检修", "电气", 2.0, 4, Drive.Fuel, new("ALT-14V", 1, 0.35), new("STARTER", 1, 0.3)),
        new(Repair, "车窗与门锁检修", "车身", 1.3, 5, Drive.Any, new("REG-WINDOW", 1, 0.5), new("LOCK-DOOR", 1, 0.3), new("SEAL-DOOR", 1, 0.1)),
        new(Repair, "灯光检修", "电气", 0.6, 6, Drive.Any, new JobPart("BULB-LED", 1, 0.9)),
        new(Bodywork, "前保险杠维修喷漆", "车身", 3.6, 12, Drive.Any, new("BUMP-FRONT", 1, 0.4), new("PAINT-BASE", 1), new("PAINT-CLR", 1), new("CLIP-SET", 1)),
        new(Bodywork, "后保险杠维修喷漆", "车身", 3.4, 12, Drive.Any, new("BUMP-REAR", 1, 0.4), new("PAINT-BASE", 1), new("PAINT-CLR", 1), new("CLIP-SET", 1)),
        new(Bodywork, "车门钣金喷漆", "车身", 4.8, 9, Drive.Any, new("PAINT-BASE", 1), new("PAINT-CLR", 1), new("FILLER", 1), new("DOOR-SKIN", 1, 0.08)),
        new(Bodywork, "翼子板钣金喷漆", "车身", 4.2, 8, Drive.Any, new("PAINT-BASE", 1), new("PAINT-CLR", 1), new("FILLER", 1), new("FENDER-L", 1, 0.1), new("FENDER-R", 1, 0.1)),
        new(Bodywork, "更换灯具", "车身", 1.4, 5, Drive.Any, new("LAMP-HEAD", 1, 0.6), new("LAMP-TAIL", 1, 0.4)),
        new(Bodywork, "更换后视镜与中网", "车身", 1.2, 3, Drive.Any, new("MIRROR-OUT", 1, 0.5), new("GRILLE", 1, 0.5)),
        new(Warranty, "车机黑屏检修", "电气", 1.4, 8, Drive.Any, new JobPart("HEADUNIT", 1, 0.2)),
        new(Warranty, "变速箱顿挫检修", "变速箱", 3.6, 4, Drive.Fuel, new JobPart("VALVE-BODY", 1, 0.25)),
        new(Warranty, "天窗异响检修", "车身", 1.6, 5, Drive.Any, new JobPart("MOTOR-ROOF", 1, 0.2)),
        new(Warranty, "动力电池检测", "三电", 2.2, 9, Drive.Electric, new JobPart("MOD-BMS", 1, 0.1)),
        new(Recall, "燃油泵召回更换", "燃油", 1.2, 8, Drive.Fuel, new JobPart("PUMP-FUEL", 1)),
        new(Recall, "安全气囊召回更换", "安全", 1.4, 4, Drive.Any, new JobPart("AIRBAG-DRV", 1)),
        new(Recall, "控制软件召回升级", "电气", 0.8, 8, Drive.Any),
        new(ServiceType.Internal, "新车 PDI 检测", "整车", 1.4, 10, Drive.Any, new JobPart("WASHER-2L", 1)),
        new(ServiceType.Internal, "试驾车保养", "发动机", 0.8, 4, Drive.Fuel, new("OIL-5W30-1L", 4), new("FLT-OIL", 1)),
        new(ServiceType.Internal, "代步车检查整备", "整车", 0.7, 4, Drive.Any),
    ];

    private static readonly (ServiceType Type, double Share)[] Mix =
        [(Maintenance, 0.52), (Repair, 0.23), (Bodywork, 0.1), (Warranty, 0.07), (Recall, 0.03), (ServiceType.Internal, 0.05)];

    private static readonly ILookup<ServiceType, JobKind> ByType = All.ToLookup(j => j.Type);

    /// <summary>Asked for in the hot months above all.</summary>
    public bool Hot { get; private init; }

    /// <summary>What kind of service the next visit is.</summary>
    public static ServiceType AnyType(Dice dice) => dice.Pick(Mix, m => m.Share).Type;

    /// <summary>A job of that kind that suits the drive and the season.</summary>
    public static JobKind Any(ServiceType type, bool electric, bool hot, Dice dice) =>
        dice.Pick([.. ByType[type].Where(j => j.Drive == Drive.Any || j.Drive == Drive.Electric == electric)], j => j.Hot ? j.Weight * (hot ? 3 : 0.3) : j.Weight);

    /// <summary>How many pieces of each part a hundred orders ask for, roughly: what a store keeps its stock by.</summary>
    public static double[] PiecesPerHundredOrders()
    {
        var pieces = new double[PartKind.All.Count];
        foreach (var (type, share) in Mix)
        {
            var all = ByType[type].Sum(j => j.Weight);
            foreach (var job in ByType[type])
            foreach (var part in job.Parts)
            {
                pieces[part.Place] += 130 * share * job.Weight / all * part.Often * part.Quantity; // 1.3 jobs an order
            }
        }

        return pieces;
    }
}
