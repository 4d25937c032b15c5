namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>How an answer came in.</summary>
public enum SurveyChannel
{
    /// <summary>链接: by the customer's own hand.</summary>
    Link = 1,

    /// <summary>电话.</summary>
    Phone = 2,

    /// <summary>纸质.</summary>
    Paper = 3,

    /// <summary>厂家.</summary>
    Manufacturer = 4,

    /// <summary>线上点评.</summary>
    Online = 5,
}
