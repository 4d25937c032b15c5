namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>How a customer is reached, as an agent corrects it.</summary>
public sealed class ContactForm
{
    /// <summary>The version that was shown.</summary>
    public int? Version { get; set; }

    /// <summary>The number; empty leaves it as it is.</summary>
    public string? Phone { get; set; }

    /// <summary>Whether the customer wishes not to be called.</summary>
    public bool WishesNoCalls { get; set; }
}
