using AfterSalesKpi.Application.Records.Staff;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>The list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Total">How many results answer it.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Courses">Courses to filter by.</param>
/// <param name="SeveralStores">True where those of several stores are mixed.</param>
public sealed record IndexModel(ListQuestion Question, int Total, IReadOnlyList<TrainingRow> Rows, IReadOnlyList<string> Courses, bool SeveralStores);
