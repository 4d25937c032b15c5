using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>One item of a body on its way to becoming a record.</summary>
internal sealed class ImportItem<TPatch>(int index, TPatch patch, ulong given, Problem? readProblem)
{
    private Problem? found;

    /// <summary>Its place in the body.</summary>
    public int Index => index;

    /// <summary>What it says.</summary>
    public TPatch Patch => patch;

    /// <summary>Which fields it names, by bit.</summary>
    public ulong Given => given;

    /// <summary>Its natural key within its store or group.</summary>
    public string? Key { get; set; }

    /// <summary>Its store, once that is known.</summary>
    public StoreClock? Store { get; set; }

    /// <summary>Why it is refused; null while nothing speaks against it.</summary>
    public Problem? Problem => readProblem ?? found;

    /// <summary>True while nothing speaks against it.</summary>
    public bool Stands => Problem is null;

    /// <summary>Refuses it; the first reason is kept.</summary>
    public void Refuse(Problem? problem) => found ??= problem;

    /// <summary>Refuses it for the first of the reasons, if there are any.</summary>
    public bool Accept(Outcome outcome)
    {
        if (!outcome.Succeeded) Refuse(outcome.Problems[0]);
        return outcome.Succeeded;
    }

    /// <summary>Forgets what an attempt found out that has to be made again.</summary>
    public void StartOver() => (found, Store) = (null, null);
}
