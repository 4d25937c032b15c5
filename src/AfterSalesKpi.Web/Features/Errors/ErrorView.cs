namespace AfterSalesKpi.Web.Features.Errors;

/// <summary>A refusal or a fault as a page.</summary>
public sealed record ErrorView(int Code, string Reference)
{
    /// <summary>The codes that have words of their own.</summary>
    private static readonly HashSet<int> Told = [400, 403, 404, 405, 409, 413, 415, 429, 500, 503];

    /// <summary>The key of its words.</summary>
    public string Words => Told.Contains(Code) ? $"Errors.{Code}" : Code >= 500 ? "Errors.500" : "Errors.400";
}
