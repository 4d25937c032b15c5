namespace AfterSalesKpi.Data.Access;

/// <summary>Names of the query filters, so that the group-wide reads of indicators can leave out one and keep the other.</summary>
public static class QueryFilters
{
    /// <summary>Rows of other groups are not there. Never left out for data that a group owns.</summary>
    public const string Group = "Group";

    /// <summary>Rows of stores outside the scope are not there.</summary>
    public const string Store = "Store";
}
