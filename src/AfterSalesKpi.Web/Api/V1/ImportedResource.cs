using AfterSalesKpi.Application.Records.Importing;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>On an import's address: what its items look like, for the machine-readable description.</summary>
internal sealed record ImportedResource(string Name, IReadOnlyList<FieldDescription> Fields);
