namespace AfterSalesKpi.Web.Tests.Access;

/// <summary>A store and records of it.</summary>
public sealed record PlaceOfRecords(int GroupId, string StoreCode, string Order, string Employee, string Survey, long Item, long OrderId)
{
    public long Answer { get; init; }

    public string OwnIndicator { get; init; } = "";

    public long Absence { get; init; }

    public long Review { get; init; }

    public long Questionnaire { get; init; }

    public long Message { get; init; }

    public PlaceOfParts Parts { get; init; } = new("", 0, 0, "", 0);

    public PlaceOfPeople People { get; init; } = new(0, 0, 0, 0, 0);

    public string Customer { get; init; } = "";

    public string Complaint { get; init; } = "";

    public int Plan { get; init; }

    public int Goal { get; init; }

    public PlaceOfLife Life { get; init; } = new(0, 0, 0, 0);
}

/// <summary>Records of a store's people.</summary>
public sealed record PlaceOfPeople(long Result, long Certificate, long File, int Account, int ApiKey);

/// <summary>Records of the life of a store's month.</summary>
public sealed record PlaceOfLife(int Adjustment, int Rule, int Reopening, long Appeal);

/// <summary>Records of a store's parts.</summary>
public sealed record PlaceOfParts(string Sku, long Movement, long Request, string List, long Line);
