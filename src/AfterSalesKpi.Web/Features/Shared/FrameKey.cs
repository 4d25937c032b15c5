using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>What the bars of the frame depend on.</summary>
/// <param name="Part">Which bar.</param>
/// <param name="Role">Whose role decides what is in it.</param>
/// <param name="IsAppraised">People who are not appraised have no own score.</param>
/// <param name="Language">The language.</param>
/// <param name="Root">Where the program lies on its host.</param>
/// <param name="Here">The section or page that is marked.</param>
internal sealed record FrameKey(string Part, Role Role, bool IsAppraised, string Language, string Root, string? Here)
{
    public static FrameKey Of(string part, CurrentUser user, HttpContext http, string? here) => new(
        part, user.Role, user.EmployeeId is not null, System.Globalization.CultureInfo.CurrentUICulture.Name, http.Request.PathBase.Value ?? "", here);
}
