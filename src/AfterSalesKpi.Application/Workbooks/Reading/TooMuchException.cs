namespace AfterSalesKpi.Application.Workbooks.Reading;

/// <summary>A file goes beyond one of the limits.</summary>
internal sealed class TooMuchException(string code, int most) : Exception
{
    public string Code => code;

    public int Most => most;
}
