using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Setup;

/// <summary><c>{quarter:quarter}</c> in an address: <c>yyyy-Qn</c>; anything else is no such page.</summary>
internal sealed class QuarterConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && Quarter.TryParse(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture), out _);
}
