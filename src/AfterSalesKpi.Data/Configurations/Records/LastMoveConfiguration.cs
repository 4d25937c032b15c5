using System.Text.Json;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class LastMoveConfiguration : IEntityTypeConfiguration<LastMove>
{
    public void Configure(EntityTypeBuilder<LastMove> move)
    {
        move.ToTable("LastMoves");
        move.HasKey(m => m.WorkOrderId);
        move.Property(m => m.WorkOrderId).ValueGeneratedNever();
        move.Property(m => m.By).HasMaxLength(LastMove.ByLength);
        move.Property(m => m.Before).HasConversion(
            facts => JsonSerializer.Serialize(facts, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<WorkOrderFacts>(text, JsonSerializerOptions.Default)!); // written by us, never null
        move.Property(m => m.JobsBefore).IsJsonList();
        move.HasOne<Store>().WithMany().HasForeignKey(m => m.StoreId);
        move.HasOne<WorkOrder>().WithMany().HasForeignKey(m => m.WorkOrderId);
    }
}
