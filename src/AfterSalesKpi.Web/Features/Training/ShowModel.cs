using AfterSalesKpi.Application.Records.Staff;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>A result with the form that corrects it.</summary>
/// <param name="Row">As it is kept.</param>
/// <param name="Form">What is filled in.</param>
/// <param name="IsConflict">True when somebody else saved it meanwhile: what is kept is shown beside what was typed.</param>
public sealed record ShowModel(TrainingRow Row, CorrectionForm Form, bool IsConflict);
