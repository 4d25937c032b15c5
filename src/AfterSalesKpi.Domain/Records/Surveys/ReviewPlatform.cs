namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>Where somebody else asked the customer, or where the customer wrote of their own accord.</summary>
public enum ReviewPlatform
{
    /// <summary>厂家 CSI: the manufacturer's survey, in points.</summary>
    Manufacturer = 1,

    /// <summary>大众点评.</summary>
    Dianping = 2,

    /// <summary>高德地图.</summary>
    Amap = 3,

    /// <summary>抖音.</summary>
    Douyin = 4,

    /// <summary>品牌 App.</summary>
    BrandApp = 5,

    /// <summary>其他.</summary>
    Other = 6,
}
