namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>The script as typed.</summary>
public sealed class ScriptForm
{
    /// <summary>The version looked at; none where there is no script yet.</summary>
    public int? Version { get; set; }

    public string? Chinese { get; set; }

    public string? English { get; set; }
}
