using System.Globalization;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Reads what was typed into the form of an order; names every field that cannot be read.</summary>
internal sealed class TypedEntry(EditModel form, TimeZoneInfo zone, DateTime now, bool decidesCauses, IReadOnlyList<ProcessStep> process)
{
    private readonly List<Problem> problems = [];
    private readonly DateTime localNow = LocalTime.FromUtc(now, zone);

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The order meant, without what could not be read.</summary>
    /// <param name="store">The code of the store.</param>
    public OrderEntry Read(string store)
    {
        if (form.ServiceType is null) problems.Add(new Problem("serviceType", "required"));
        return new OrderEntry
        {
            Store = store,
            Number = Number(),
            Version = form.Version,
            Customer = new CustomerEntry(
                Text(form.Customer.Code, Customer.CodeLength, "customer.name"), Text(form.Customer.Name, Customer.NameLength, "customer.name"),
                Phone(), Text(form.Customer.ReferredBy, Customer.ReferredByLength, "customer.referredBy")),
            Vehicle = new VehicleEntry(
                Text(form.Vehicle.Vin, Vehicle.VinLength, "vehicle.vin")?.ToUpperInvariant(), Text(form.Vehicle.Plate, Vehicle.PlateLength, "vehicle.plate"),
                Text(form.Vehicle.Model, Vehicle.ModelLength, "vehicle.model"), Text(form.Vehicle.Brand, Vehicle.BrandLength, "vehicle.brand")),
            Advisor = form.Advisor?.Trim() ?? "",
            Technician = string.IsNullOrWhiteSpace(form.Technician) ? null : form.Technician.Trim(),
            Facts = Facts(),
            DecidesCauses = decidesCauses,
            Jobs = [.. form.Jobs.Select(Job)],
        };
    }

    private WorkOrderFacts Facts() => new()
    {
        CustomerId = 0,
        VehicleId = 0,
        AdvisorId = 0,
        ServiceType = form.ServiceType.GetValueOrDefault(),
        BookedAt = Time(form.BookedAt, "bookedAt"),
        ConfirmedAt = Time(form.ConfirmedAt, "confirmedAt"),
        AppointmentAt = Time(form.AppointmentAt, "appointmentAt"),
        Wish = Text(form.Wish, WorkOrder.WishLength, "wish"),
        ReceivedAt = Time(form.ReceivedAt, "receivedAt"),
        PromisedAt = Time(form.PromisedAt, "promisedAt"),
        DispatchedAt = Time(form.DispatchedAt, "dispatchedAt"),
        StartedAt = Time(form.StartedAt, "startedAt"),
        CompletedAt = Time(form.CompletedAt, "completedAt"),
        InspectedAt = Time(form.InspectedAt, "inspectedAt"),
        SettledAt = Time(form.SettledAt, "settledAt"),
        DeliveredAt = Time(form.DeliveredAt, "deliveredAt"),
        CancelledAt = Time(form.CancelledAt, "cancelledAt"),
        ReworkOfNumber = Text(form.ReworkOf, WorkOrder.NumberLength, "reworkOf"),
        LateCause = form.LateCause,
        ReworkCause = form.ReworkCause,
        ReworkNote = Text(form.ReworkNote, WorkOrder.ReworkNoteLength, "reworkNote"),
        LabourFen = Fen.FromYuan(Amount(form.LabourAmount, "labourAmount")),
        PartsFen = Fen.FromYuan(Amount(form.PartsAmount, "partsAmount")),
        Mileage = Mileage(),
        Pauses = [.. form.Pauses.Select(Pause).OfType<Pause>()],
        Promises = [.. form.Promises.Select(Promise).OfType<LaterPromise>()],
        Steps = form.StepsKept || form.Steps.Count > 0 ? [.. process.Select(s => s.Code).Where(form.Steps.Contains), .. form.Steps.Except(process.Select(s => s.Code))] : null,
    };

    /// <summary>Null for a new order whose proposed number was left as it is: the next free one is given while saving.</summary>
    private string? Number()
    {
        var number = Text(form.Number, WorkOrder.NumberLength, "number");
        return form.Version is null && number == form.Proposed ? null : number;
    }

    private string? Phone() => Text(form.Customer.Phone, Customer.PhoneLength, "customer.phone") is { } phone ? PhoneNumber.Plain(phone) : null;

    private Pause? Pause(PauseFields p, int index)
    {
        var at = $"pauses[{index}].";
        var (from, to) = (Time(p.From, at + "from"), Time(p.To, at + "to"));
        if (string.IsNullOrWhiteSpace(p.From)) problems.Add(new Problem(at + "from", "required"));
        if (p.Reason is null) problems.Add(new Problem(at + "reason", "required"));
        if (to < from) problems.Add(new Problem(at + "to", "ends-before-start"));
        return from is { } start && p.Reason is { } reason ? new Pause(start, to, reason) : null;
    }

    private LaterPromise? Promise(PromiseFields p, int index)
    {
        var at = $"promises[{index}].";
        var (given, promised) = (Time(p.At, at + "at"), Time(p.PromisedAt, at + "promisedAt"));
        if (string.IsNullOrWhiteSpace(p.At)) problems.Add(new Problem(at + "at", "required"));
        if (string.IsNullOrWhiteSpace(p.PromisedAt)) problems.Add(new Problem(at + "promisedAt", "required"));
        return given is { } said && promised is { } until ? new LaterPromise(said, until, p.AgreedByCustomer) : null;
    }

    private JobEntry Job(JobFields j, int index)
    {
        var at = $"jobs[{index}].";
        if (string.IsNullOrWhiteSpace(j.Technician)) problems.Add(new Problem(at + "technician", "required"));
        if (string.IsNullOrWhiteSpace(j.StandardHours)) problems.Add(new Problem(at + "standardHours", "required"));
        return new JobEntry(
            j.Technician?.Trim() ?? "", Text(j.Name, WorkOrderJob.NameLength, at + "name"), Text(j.System, WorkOrderJob.SystemLength, at + "name"),
            Amount(j.StandardHours, at + "standardHours"), string.IsNullOrWhiteSpace(j.ActualHours) ? null : Amount(j.ActualHours, at + "actualHours"));
    }

    private DateTime? Time(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (TypedTime.Read(text, localNow) is { } local) return LocalTime.ToUtc(local, zone);
        problems.Add(new Problem(field, "unreadable-time"));
        return null;
    }

    private int? Mileage()
    {
        if (string.IsNullOrWhiteSpace(form.Vehicle.Mileage)) return null;
        if (int.TryParse(form.Vehicle.Mileage.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var km)) return km;
        problems.Add(new Problem("vehicle.mileage", "not-a-number"));
        return null;
    }

    private decimal Amount(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return 0;
        const NumberStyles styles = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(text.Trim().TrimStart('¥', '￥'), styles, CultureInfo.InvariantCulture, out var number)) problems.Add(new Problem(field, "not-a-number"));
        else if (Math.Abs(number) > Fen.ToYuan(Fen.Most)) problems.Add(new Problem(field, "too-large"));
        else return number;
        return 0;
    }

    private string? Text(string? text, int longest, string field)
    {
        var trimmed = text?.Trim();
        if (trimmed?.Length > longest) problems.Add(new Problem(field, "too-long", longest));
        return string.IsNullOrEmpty(trimmed) ? null : trimmed;
    }
}
