using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>The lists that the morning's numbers lead to; null where the person may not open them.</summary>
public sealed class MorningLists(Navigation navigation, CurrentUser user)
{
    /// <summary>Work orders of a day by one of their times, in a state or in any.</summary>
    public string? Orders(string by, DateOnly day, string? state = null) =>
        Of($"/work-orders?by={by}&from={day:yyyy-MM-dd}&to={day:yyyy-MM-dd}{(state is null ? "" : $"&state={state}")}");

    public string? LowAnswers(DateOnly day) => Of($"/surveys?only=low&from={day:yyyy-MM-dd}&to={day:yyyy-MM-dd}") ?? Indicator("customer-satisfaction", day);

    public string? Complaints(DateOnly day) => Indicator("complaint-rate", day);

    public string? StockOuts(DateOnly day) => Of($"/parts/stock-outs?month={day:yyyy-MM}") ?? Indicator("stock-out-rate", day);

    public string? OpenComplaints() => Of("/complaints?status=open");

    public string? OpenLowAnswers() => Of("/surveys?only=open");

    public string? ExpiringCalls() => Of("/follow-ups");

    public string? Bookings(DateOnly day) => Of($"/bookings?day={day:yyyy-MM-dd}");

    /// <summary>The address, where there is such a page and the person's role may open it.</summary>
    public string? Of(string address) => navigation.Opens(address.Split('?')[0], user.Role) ? address : null;

    // Everybody may open an indicator.
    private static string Indicator(string key, DateOnly day) => $"/indicators/{key}?month={day:yyyy-MM}";
}
