using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace AfterSalesKpi.Data;

/// <summary>Gives new records their numbers in the process (see <see cref="TimeOrderedId"/>).</summary>
internal sealed class TimeOrderedIdGenerator : ValueGenerator<long>
{
    public override bool GeneratesTemporaryValues => false;

    public override long Next(EntityEntry entry) => TimeOrderedId.Next();
}
