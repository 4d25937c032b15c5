namespace AfterSalesKpi.Data.Demo.Words;

/// <summary>A city with stores: what its plates begin with, and districts to tell its stores apart.</summary>
internal sealed record City(string Name, string Region, string Plate, params string[] Districts)
{
    public static readonly IReadOnlyList<City> All =
    [
        new("南京", "华东", "苏A", "江宁", "浦口", "仙林"), new("杭州", "华东", "浙A", "滨江", "余杭", "萧山"), new("成都", "西南", "川A", "高新", "双流", "龙泉驿"),
        new("苏州", "华东", "苏E", "园区", "吴中", "相城"), new("武汉", "华中", "鄂A", "光谷", "汉阳", "东西湖"), new("西安", "西北", "陕A", "高新", "未央", "长安"),
        new("广州", "华南", "粤A", "番禺", "白云", "黄埔"), new("深圳", "华南", "粤B", "龙岗", "宝安", "南山"), new("重庆", "西南", "渝A", "渝北", "九龙坡", "巴南"),
        new("长沙", "华中", "湘A", "岳麓", "雨花", "望城"), new("郑州", "华中", "豫A", "郑东", "惠济", "中原"), new("合肥", "华东", "皖A", "滨湖", "蜀山", "瑶海"),
        new("济南", "华北", "鲁A", "历城", "槐荫", "章丘"), new("青岛", "华北", "鲁B", "城阳", "崂山", "黄岛"), new("宁波", "华东", "浙B", "鄞州", "江北", "北仑"),
        new("无锡", "华东", "苏B", "新吴", "滨湖", "惠山"), new("福州", "华南", "闽A", "仓山", "晋安", "闽侯"), new("厦门", "华南", "闽D", "集美", "湖里", "同安"),
        new("昆明", "西南", "云A", "官渡", "西山", "呈贡"), new("南昌", "华中", "赣A", "红谷滩", "青山湖", "昌北"), new("石家庄", "华北", "冀A", "裕华", "长安", "鹿泉"),
        new("太原", "华北", "晋A", "小店", "万柏林", "晋源"), new("沈阳", "东北", "辽A", "浑南", "铁西", "于洪"), new("大连", "东北", "辽B", "甘井子", "金州", "旅顺"),
        new("长春", "东北", "吉A", "净月", "绿园", "二道"), new("哈尔滨", "东北", "黑A", "松北", "香坊", "道里"), new("贵阳", "西南", "贵A", "观山湖", "花溪", "白云"),
        new("南宁", "华南", "桂A", "青秀", "西乡塘", "良庆"), new("兰州", "西北", "甘A", "城关", "安宁", "七里河"), new("乌鲁木齐", "西北", "新A", "新市", "沙依巴克", "米东"),
    ];

    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Where the store of that number is, with a name that no other store has.</summary>
    public static (City City, string Place) OfStore(int number)
    {
        var city = All[(number - 1) % All.Count];
        var round = (number - 1) / All.Count;
        var place = city.Name + city.Districts[round % city.Districts.Length];
        var again = round / city.Districts.Length;
        return (city, again == 0 ? place : $"{place}{again + 1}");
    }

    /// <summary>A plate of the city; now and then of another one. Plates of electric cars are one place longer.</summary>
    public static string PlateOf(City home, bool electric, Dice dice)
    {
        var prefix = dice.Chance(0.9) ? home.Plate : dice.Pick(All).Plate;
        if (electric) return $"{prefix}{(dice.Chance(0.8) ? 'D' : 'A')}{dice.Between(0, 99999):00000}";
        return dice.Chance(0.5)
            ? $"{prefix}{dice.Between(0, 999):000}{Letters[dice.Between(0, 23)]}{Letters[dice.Between(0, 23)]}"
            : $"{prefix}{Letters[dice.Between(0, 23)]}{dice.Between(0, 9999):0000}";
    }
}
