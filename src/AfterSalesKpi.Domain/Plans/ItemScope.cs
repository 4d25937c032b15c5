namespace AfterSalesKpi.Domain.Plans;

/// <summary>Whose rows a plan item counts.</summary>
public enum ItemScope
{
    /// <summary>本人: all the person's rows in the group.</summary>
    Own = 1,

    /// <summary>班组: the rows of the person's team.</summary>
    Team = 2,

    /// <summary>门店: all rows of the store.</summary>
    Store = 3,
}
