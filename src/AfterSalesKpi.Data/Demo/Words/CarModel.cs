namespace AfterSalesKpi.Data.Demo.Words;

/// <summary>A model seen on the road, with its maker's world code for the VIN. Prices of parts and labour follow its class.</summary>
internal sealed record CarModel(string Brand, string Name, string Wmi, double PriceLevel, bool Electric = false)
{
    /// <summary>By brand, because a store sells one.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<CarModel>> Brands =
    [
        [new("大众", "帕萨特", "LSV", 1.1), new("大众", "途观L", "LSV", 1.1), new("大众", "朗逸", "LSV", 0.9), new("大众", "ID.3", "LSV", 1.0, true)],
        [new("丰田", "凯美瑞", "LVG", 1.1), new("丰田", "汉兰达", "LVG", 1.3), new("丰田", "雷凌", "LVG", 0.9), new("丰田", "威兰达", "LVG", 1.0)],
        [new("比亚迪", "汉EV", "LGX", 1.1, true), new("比亚迪", "宋PLUS DM-i", "LGX", 0.9), new("比亚迪", "秦PLUS DM-i", "LGX", 0.8), new("比亚迪", "海豚", "LGX", 0.8, true)],
        [new("本田", "雅阁", "LHG", 1.1), new("本田", "皓影", "LHG", 1.0), new("本田", "飞度", "LHG", 0.8), new("本田", "奥德赛", "LHG", 1.2)],
        [new("别克", "君威", "LSG", 1.0), new("别克", "昂科威", "LSG", 1.1), new("别克", "GL8", "LSG", 1.3), new("别克", "微蓝6", "LSG", 0.9, true)],
        [new("吉利", "星越L", "LB3", 0.9), new("吉利", "帝豪", "LB3", 0.8), new("吉利", "博越", "LB3", 0.8), new("吉利", "银河E8", "LB3", 1.0, true)],
        [new("宝马", "3系", "LBV", 1.8), new("宝马", "5系", "LBV", 2.1), new("宝马", "X3", "LBV", 2.0), new("宝马", "iX3", "LBV", 2.0, true)],
    ];

    private const string YearCodes = "ABCDEFGHJKLMNPRSTVWXY123456789"; // 2010 is A; the row repeats after thirty years
    private const string Places = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

    /// <summary>A VIN of this maker with a right check digit; no other store and no other counter gives the same one.</summary>
    public string VinOf(int storeNumber, int counter, int year)
    {
        var (high, low) = Math.DivRem(storeNumber, Places.Length);
        var vehicle = $"{Places[high % Places.Length]}{Places[low]}{Places[counter / 1_000_000 % Places.Length]}{Places[(int)(PriceLevel * 10) % 10]}{(Electric ? 'E' : 'F')}";
        var vin = $"{Wmi}{vehicle}0{YearCodes[(year - 2010) % 30]}{Places[(storeNumber + 10) % Places.Length]}{counter % 1_000_000:000000}";
        return $"{vin[..8]}{Domain.Records.Workshop.VehicleNumber.CheckDigit(vin)}{vin[9..]}";
    }
}
