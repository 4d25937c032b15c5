using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records;

/// <summary>A record that may turn out to have been entered by mistake: then it is kept, shown as such and counted nowhere (rule 9).</summary>
public interface IStoreRecord : IStoreOwned
{
    /// <summary>Entered by mistake.</summary>
    bool Voided { get; }
}
