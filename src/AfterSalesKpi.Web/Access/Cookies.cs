namespace AfterSalesKpi.Web.Access;

/// <summary>
/// How cookies are named and guarded: over https each bears the <c>__Host-</c> prefix and Secure; with <c>Security:RequireHttps</c> off
/// they work over plain http.
/// </summary>
public sealed class Cookies(IConfiguration configuration)
{
    public const string StoreName = "store";
    public const string MonthName = "month";
    public const string CultureName = "culture";
    public const string DeviceName = "device";

    /// <summary><c>Security:RequireHttps</c>.</summary>
    public bool Secure { get; } = configuration.GetValue("Security:RequireHttps", true);

    /// <summary>The full name of a cookie.</summary>
    public string Name(string name) => Secure ? $"__Host-AfterSalesKpi.{name}" : $"AfterSalesKpi.{name}";

    /// <summary>What a request brought.</summary>
    public string? Read(HttpContext http, string name) => http.Request.Cookies[Name(name)];

    /// <summary>Keeps a choice; without a number of days until the browser closes.</summary>
    public void Keep(HttpContext http, string name, string value, int? days = null) =>
        http.Response.Cookies.Append(Name(name), value, Options(days));

    /// <summary>Forgets a choice.</summary>
    public void Forget(HttpContext http, string name) => http.Response.Cookies.Delete(Name(name), Options(null));

    /// <summary>Guards a cookie that a library makes.</summary>
    public void Guard(CookieBuilder cookie, string name)
    {
        cookie.Name = Name(name);
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.Path = "/";
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = Secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private CookieOptions Options(int? days) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = Secure,
        MaxAge = days is { } some ? TimeSpan.FromDays(some) : null,
    };
}
