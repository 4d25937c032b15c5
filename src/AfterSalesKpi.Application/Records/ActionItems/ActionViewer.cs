using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Who looks at things to do: the own ones and those given by one, or all of the stores in scope.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="SeesAll">True for whoever oversees a store.</param>
public sealed record ActionViewer(int AccountId, bool SeesAll)
{
    /// <summary>True when the person may change its words, person and time, or take it back.</summary>
    public bool MayChange(ActionItem item) => SeesAll || item.GivenById == AccountId;

    /// <summary>What the person may see of a list.</summary>
    public IQueryable<ActionItem> Sees(IQueryable<ActionItem> items) =>
        SeesAll ? items : items.Where(i => i.AssigneeId == AccountId || i.GivenById == AccountId);
}
