using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AfterSalesKpi.Data;

/// <summary>Instants go in as UTC at whole seconds and come out marked as UTC, whatever the database thinks of kinds.</summary>
internal sealed class UtcSecondsConverter() : ValueConverter<DateTime, DateTime>(
    at => DateTime.SpecifyKind(Elapsed.Cut(at), DateTimeKind.Utc),
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
