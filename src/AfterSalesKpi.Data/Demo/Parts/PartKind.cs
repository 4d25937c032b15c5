namespace AfterSalesKpi.Data.Demo.Parts;

/// <summary>A part that the demo stores know: its cost in yuan, and whether it is kept on the shelf or ordered when asked for.</summary>
internal sealed record PartKind(string Sku, string Name, string Class, int Yuan, bool Stocked = true)
{
    public static readonly IReadOnlyList<PartKind> All =
    [
        new("OIL-5W30-1L", "全合成机油 5W-30 1L", "A", 46), new("FLT-OIL", "机油滤清器", "A", 28), new("FLT-AIR", "空气滤清器", "A", 45), new("FLT-CABIN", "空调滤清器", "A", 58),
        new("FLT-FUEL", "燃油滤清器", "B", 96), new("PLUG-IR", "铱金火花塞", "A", 52), new("ATF-1L", "自动变速箱油 1L", "A", 78), new("BRK-FLUID", "制动液 DOT4 1L", "A", 55),
        new("COOL-4L", "防冻冷却液 4L", "A", 98), new("EV-COOL-4L", "电驱专用冷却液 4L", "B", 165), new("AC-CLEAN", "空调系统清洗剂", "B", 42), new("AC-R134A", "空调制冷剂 R134a", "B", 38),
        new("PAD-FRONT", "前制动片", "A", 268), new("PAD-REAR", "后制动片", "A", 226), new("DISC-FRONT", "前制动盘", "B", 385), new("BAT-12V-70", "蓄电池 12V 70Ah", "A", 486),
        new("TYRE-215", "轮胎 215/55R17", "A", 465), new("TYRE-235", "轮胎 235/45R18", "B", 612), new("WIPER-SET", "雨刮片 一对", "A", 68), new("BULB-LED", "LED 灯泡", "B", 85),
        new("SHOCK-FRONT", "前减震器", "B", 412), new("MOUNT-TOP", "减震器顶胶", "C", 88), new("LINK-STAB", "稳定杆连杆", "B", 76), new("BUSH-ARM", "下摆臂衬套", "C", 64),
        new("PUMP-WATER", "水泵总成", "B", 356), new("THERMOSTAT", "节温器", "C", 142), new("SENSOR-O2", "氧传感器", "B", 318), new("COIL-IGN", "点火线圈", "B", 186),
        new("ALT-14V", "发电机总成", "C", 1180, false), new("STARTER", "起动机总成", "C", 860, false), new("COMP-AC", "空调压缩机", "C", 1680, false), new("COND-AC", "空调冷凝器", "C", 620, false),
        new("REG-WINDOW", "车窗升降器", "C", 238), new("LOCK-DOOR", "车门锁块", "C", 196), new("SEAL-DOOR", "车门密封条", "C", 112, false), new("BUMP-FRONT", "前保险杠皮", "B", 760),
        new("BUMP-REAR", "后保险杠皮", "B", 690), new("FENDER-L", "左前翼子板", "C", 540, false), new("FENDER-R", "右前翼子板", "C", 540, false), new("DOOR-SKIN", "车门外板", "C", 880, false),
        new("LAMP-HEAD", "前大灯总成", "B", 1450), new("LAMP-TAIL", "尾灯总成", "C", 520), new("MIRROR-OUT", "外后视镜总成", "C", 630, false), new("GRILLE", "中网", "C", 390),
        new("PAINT-CLR", "清漆 1L", "A", 185), new("PAINT-BASE", "色漆 1L", "A", 236), new("FILLER", "原子灰", "B", 48), new("CLIP-SET", "卡扣套装", "C", 18),
        new("VALVE-BODY", "变速箱阀体", "C", 3200, false), new("HEADUNIT", "车机主机", "C", 2650, false), new("MOTOR-ROOF", "天窗电机", "C", 780, false), new("MOD-BMS", "电池管理模块", "C", 2980, false),
        new("PUMP-FUEL", "燃油泵总成", "B", 680), new("AIRBAG-DRV", "驾驶员安全气囊", "C", 1560), new("SENSOR-TPMS", "胎压传感器", "B", 165), new("KEY-REMOTE", "遥控钥匙", "C", 420),
        new("ADD-FUEL", "燃油添加剂", "B", 62), new("WASHER-2L", "玻璃水 2L", "A", 16), new("MAT-SET", "专车脚垫", "C", 280), new("FILM-FRONT", "前挡隔热膜", "C", 560),
    ];

    private static readonly Dictionary<string, int> Places = All.Select((part, place) => (part.Sku, place)).ToDictionary(p => p.Sku, p => p.place);

    /// <summary>What customers buy over the counter.</summary>
    public static readonly IReadOnlyList<int> OverTheCounter = [.. new[] { "WIPER-SET", "WASHER-2L", "ADD-FUEL", "MAT-SET", "BULB-LED", "KEY-REMOTE", "FILM-FRONT", "OIL-5W30-1L" }.Select(PlaceOf)];

    /// <summary>Where a part stands in <see cref="All"/>.</summary>
    public static int PlaceOf(string sku) => Places[sku];
}
