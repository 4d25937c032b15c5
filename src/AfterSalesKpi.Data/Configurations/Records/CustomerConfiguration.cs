using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> customer)
    {
        customer.ToTable("Customers");
        customer.HasOne<DealerGroup>().WithMany().HasForeignKey(c => c.GroupId);
        customer.Property(c => c.Code).HasMaxLength(Customer.CodeLength);
        customer.Property(c => c.Name).HasMaxLength(Customer.NameLength);
        customer.Property(c => c.Phone).HasMaxLength(Customer.PhoneLength);
        customer.Property(c => c.ReferredBy).HasMaxLength(Customer.ReferredByLength);
        customer.HasIndex(c => new { c.GroupId, c.Code }).IsUnique();
        customer.HasIndex(c => new { c.GroupId, c.Phone });
        customer.HasIndex(c => new { c.GroupId, c.Name }); // found while the name is typed
    }
}
