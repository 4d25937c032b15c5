namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Something in an order's life.</summary>
/// <param name="At">When.</param>
/// <param name="Key">What, as a key of the words under <c>WorkOrders.Event.</c>.</param>
/// <param name="Args">Values for its placeholders; enums are said in words.</param>
/// <param name="Kind">How it is drawn: <c>stamp</c>, <c>pause</c>, <c>promise</c>, <c>late</c> or <c>after</c>.</param>
/// <param name="SinceBefore">Time since the event before it; null for the first.</param>
public sealed record TimelineEvent(DateTime At, string Key, IReadOnlyList<object?> Args, string Kind, TimeSpan? SinceBefore = null);
