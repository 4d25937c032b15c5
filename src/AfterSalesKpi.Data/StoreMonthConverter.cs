using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AfterSalesKpi.Data;

/// <summary>A month is one integer, so that later months are greater ones.</summary>
internal sealed class StoreMonthConverter() : ValueConverter<StoreMonth, int>(month => month.Index, index => StoreMonth.FromIndex(index));
