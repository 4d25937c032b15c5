using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What every small form of an order's page does: find the order, act, and show the page again, with what was typed where it was refused.</summary>
public sealed class OrderDesk(OrderCardQuery orders, KpiDbContext db, CurrentUser user, Words words, TimeProvider clock)
{
    private const int MostPeople = 200;

    /// <summary>The present.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Whether the person may let customers answer the survey.</summary>
    public bool ShowsSurvey => user.May(Permission.EnterSurveys);

    /// <summary>Acts on the order of that number and leads back to its page.</summary>
    /// <param name="controller">Who answers.</param>
    /// <param name="number">工单号; the store stands in the address.</param>
    /// <param name="fields">What was typed.</param>
    /// <param name="act">Does it, or says why not.</param>
    /// <param name="said">The sentence for the next page.</param>
    /// <param name="ct">Gives up.</param>
    public async Task<IActionResult> Do(
        Controller controller, string number, ActionFields fields, Func<OrderCard, Task<Outcome<MovedOrder>>> act, Func<MovedOrder, string> said, CancellationToken ct)
    {
        if (await Find(controller.Request, number, ct) is not { } card) return controller.NotFound();
        var done = await act(card);
        if (done.Succeeded)
        {
            controller.Say(said(done.Value));
            return controller.LocalRedirect($"/work-orders/{Uri.EscapeDataString(card.Order.Number)}?store={Uri.EscapeDataString(card.StoreCode)}");
        }

        var conflict = done.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile);
        controller.ModelState.Clear();
        controller.ModelState.Add(Outcome.From([.. done.Problems.Select(p => p with { Field = Field(p.Field) })]), words);
        controller.Response.StatusCode = conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        db.ChangeTracker.Clear();
        var now = await orders.Find(card.Order.Id, ct);
        return now is null ? controller.NotFound() : controller.View("Show", await Page(now, fields, ct));
    }

    /// <summary>The order's page.</summary>
    public async Task<ShowModel> Page(OrderCard card, ActionFields fields, CancellationToken ct)
    {
        var by = new OrderMover(user.Role, user.EmployeeId);
        var standing = OrderStanding.Of(card.Order);
        var works = user.EmployeeId is { } self && card.Order.IsWorkOf(self);
        List<OrderAction> moves = [.. OrderMoves.Possible(standing).Where(a => MoveRights.Refusal(by, a, card.Order.TechnicianId, works) is null)];
        var last = await db.LastMoves.AsNoTracking().SingleOrDefaultAsync(m => m.WorkOrderId == card.Order.Id, ct);
        return new ShowModel(card, Timeline.Of(card, Now), Now)
        {
            Fields = fields,
            Moves = moves,
            Next = OrderMoves.Next(standing),
            CanUndo = last is not null && last.VersionAfter == card.Order.Version && last.By == db.Actor.Text && last.IsFresh(Now),
            People = moves.Contains(OrderAction.Dispatch) || moves.Contains(OrderAction.PassInspection) || user.May(Permission.DecideOrders) ? await People(card.Order.StoreId, ct) : [],
        };
    }

    /// <summary>The visible order of that number in the store that the address names; null when there is none or several.</summary>
    public async Task<OrderCard?> Find(HttpRequest request, string number, CancellationToken ct)
    {
        var code = request.Query["store"].ToString();
        var here = (await orders.Named(number, ct)).FindAll(o => code.Length == 0 || o.StoreCode == code);
        return here.Count == 1 ? await orders.Find(here[0].OrderId, ct) : null;
    }

    /// <summary>Whether there is such an employee in the person's stores.</summary>
    public Task<bool> Knows(int employeeId, CancellationToken ct) => db.Employees.AnyAsync(e => e.Id == employeeId, ct);

    /// <summary>A time as typed, by the store's clock; a problem with its field where it cannot be read.</summary>
    public Outcome<DateTime> Time(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Problem(field, "required");
        return TypedTime.Read(text, LocalTime.FromUtc(Now, user.Zone)) is { } local ? LocalTime.ToUtc(local, user.Zone) : new Problem(field, "unreadable-time");
    }

    /// <summary>How the page's forms call a field.</summary>
    private static string Field(string field) => field switch
    {
        "version" or "" => "",
        _ => string.Concat(field[..1].ToUpperInvariant(), field[1..]),
    };

    private Task<List<PersonOption>> People(int storeId, CancellationToken ct)
    {
        var today = LocalTime.DayOf(Now, user.Zone);
        return (
            from e in db.Employees.AsNoTracking()
            join p in db.Positions on e.PositionId equals p.Id
            where e.StoreId == storeId && (e.LeftOn == null || e.LeftOn >= today)
            orderby p.Kind == PositionKind.Technician descending, e.Number, e.Id
            select new PersonOption(e.Id, e.Name, p.Kind == PositionKind.Technician)).Take(MostPeople).ToListAsync(ct);
    }
}
