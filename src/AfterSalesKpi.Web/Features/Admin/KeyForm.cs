using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>A new API key as its form holds it.</summary>
public sealed class KeyForm
{
    public string? Name { get; set; }

    public List<ApiKeyScopes> Scopes { get; set; } = [];

    /// <summary>The store's code; none: the whole group.</summary>
    public string? Store { get; set; }
}
