namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>Which cars a job is for.</summary>
internal enum Drive
{
    Any,
    Fuel,
    Electric,
}
