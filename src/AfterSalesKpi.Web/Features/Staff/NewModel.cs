using AfterSalesKpi.Data;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>Somebody new.</summary>
public sealed class NewModel
{
    public string? Number { get; set; }

    public string? Name { get; set; }

    public string? Store { get; set; }

    public string? Position { get; set; }

    public string? Team { get; set; }

    public DateOnly? HiredOn { get; set; }

    [BindNever]
    public PlaceChoices Choices { get; private set; } = PlaceChoices.None;

    internal async Task<NewModel> With(KpiDbContext db, CancellationToken ct)
    {
        Choices = await PlaceChoices.Read(db, null, ct);
        return this;
    }
}
