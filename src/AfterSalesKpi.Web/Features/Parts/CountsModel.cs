using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The count lists.</summary>
public sealed record CountsModel(CountListState? State, int Total, IReadOnlyList<CountListRow> Rows, int Page, int Size, bool SeveralStores);
