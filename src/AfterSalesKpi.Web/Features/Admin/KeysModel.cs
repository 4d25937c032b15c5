using AfterSalesKpi.Application.Access;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The API keys, with the form for a new one.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Form">What is filled in.</param>
/// <param name="Stores">Stores to choose from, code and name.</param>
/// <param name="Text">A new key, shown once.</param>
public sealed record KeysModel(IReadOnlyList<ApiKeyRow> Keys, KeyForm Form, IReadOnlyList<(string Code, string Name)> Stores, string? Text);
