namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Whose things to do a list shows.</summary>
public enum ActionList
{
    /// <summary>我的: given to me.</summary>
    Mine = 1,

    /// <summary>我交办的: given by me to others.</summary>
    Given,

    /// <summary>全店: everybody's, for whoever may see them.</summary>
    Store,
}
