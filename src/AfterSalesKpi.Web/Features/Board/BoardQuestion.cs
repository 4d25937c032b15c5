namespace AfterSalesKpi.Web.Features.Board;

/// <summary>What the address of the board asks for.</summary>
public sealed class BoardQuestion
{
    /// <summary>Only this advisor's orders.</summary>
    public int? Advisor { get; set; }

    /// <summary>Only orders that this technician leads.</summary>
    public int? Technician { get; set; }

    /// <summary>For a screen on the wall: nothing but the cards.</summary>
    public bool Wall { get; set; }

    /// <summary>The code of the store whose board it is, where a window keeps to it whatever is looked at elsewhere.</summary>
    public string? At { get; set; }
}
