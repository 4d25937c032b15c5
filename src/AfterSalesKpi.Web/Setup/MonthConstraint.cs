using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Setup;

/// <summary><c>{month:month}</c> in an address: <c>yyyy-MM</c>; anything else is no such page.</summary>
internal sealed class MonthConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && StoreMonth.TryParse(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture), out _);
}
