using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>One thing to do as its page shows it.</summary>
/// <param name="Row">The thing with the names around it.</param>
/// <param name="State">How it stands now.</param>
/// <param name="MayChange">True for whoever may change it or take it back.</param>
/// <param name="Note">What was typed as a note, when it could not be kept.</param>
public sealed record ShowModel(ActionRow Row, ActionState State, bool MayChange, string? Note);
