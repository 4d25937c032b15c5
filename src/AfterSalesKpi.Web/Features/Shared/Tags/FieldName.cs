namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>One shown field: where it is, what it is called, the how manyth it is.</summary>
internal sealed record FieldName(string Id, string Label, int Order);
