using System.Globalization;
using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>The page on which a customer is called, and saving the call.</summary>
[Route("follow-ups/{customer}")]
[Can(Permission.CallCustomers)]
public sealed class CallController(KpiDbContext db, CurrentUser user, CallCardQuery cards, CallPages pages, Words words, TimeProvider clock) : Controller
{
    /// <summary>Shows the customer with their number; the trail tells who looked.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Call(string customer, string? undo, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await cards.Find(customer, user.Store?.Id, ct) is not { } found) return NotFound();
        if (user.Store is not { } store) return await InStore(found.StoreId, ct);
        await db.Tell(store.Id, nameof(Customer), found.CustomerId, "number-shown", ct);
        return View(await pages.Make(found.CustomerId, store, new CallForm(), new Dictionary<string, string>(), undo, ct));
    }

    /// <summary>Saves the call and goes on to the next customer.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Call(string customer, CallForm form, [FromServices] RecordCall record, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await cards.Find(customer, user.Store?.Id, ct) is not { } found) return NotFound();
        if (user.Store is not { } store) return await InStore(found.StoreId, ct);
        var answers = Request.Form.Where(f => f.Key.StartsWith(AnswerSheet.Field, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(f.Value.ToString()))
            .ToDictionary(f => f.Key[AnswerSheet.Field.Length..], f => f.Value.ToString());
        ModelState.Clear(); // what stands in the form is what the page shows
        var (problems, entry) = Read(form, answers, store, found.CustomerId);
        var saved = problems.Count > 0 ? problems : await record.Run(entry, ct);
        if (!saved.Succeeded)
        {
            ModelState.Add(saved, words);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(await pages.Make(found.CustomerId, store, form, answers, null, ct));
        }

        if (saved.Value.Complaint is { } complaint) this.Say(words["FollowUps.SavedWithComplaint", complaint]);
        var next = await pages.Next(store, found.CustomerId, ct);
        return LocalRedirect($"{(next is null ? "/follow-ups" : CallPage.AddressOf(next.Code, next.CustomerId))}?undo={saved.Value.Reference}");
    }

    /// <summary>Corrects the number, or notes the wish not to be called.</summary>
    [HttpPost("contact")]
    public async Task<IActionResult> Contact(string customer, ContactForm form, [FromServices] CorrectContact correct, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (await cards.Find(customer, user.Store?.Id, ct) is not { } found) return NotFound();
        if (user.Store is not { } store) return await InStore(found.StoreId, ct);
        var saved = await correct.Run(store.Id, found.CustomerId, form.Version ?? -1, form.Phone, form.WishesNoCalls, ct); // a form without a version has seen none
        if (saved.Succeeded)
        {
            this.Say(words["FollowUps.ContactSaved"]);
            return LocalRedirect(CallPage.AddressOf(saved.Value.Code, found.CustomerId));
        }

        ModelState.Clear();
        ModelState.Add(saved, words);
        Response.StatusCode = saved.Problems[0].Code == "changed-meanwhile" ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        var page = await pages.Make(found.CustomerId, store, new CallForm(), new Dictionary<string, string>(), null, ct);
        form.Version = page.Card.Version;
        return View("Call", page with { Contact = form });
    }

    private (List<Problem> Problems, CallEntry Entry) Read(CallForm form, Dictionary<string, string> answers, StoreChoice store, long customerId)
    {
        var problems = new List<Problem>();
        if (user.EmployeeId is null) problems.Add(new Problem("", "no-employee"));
        DateTime? again = null;
        if (!string.IsNullOrWhiteSpace(form.CallAgainAt))
        {
            if (TypedTime.Read(form.CallAgainAt, LocalTime.FromUtc(clock.GetUtcNow().UtcDateTime, store.Zone)) is { } local) again = LocalTime.ToUtc(local, store.Zone);
            else problems.Add(new Problem("callAgainAt", "unreadable-time"));
        }

        int? talked = null;
        if (!string.IsNullOrWhiteSpace(form.TalkSeconds))
        {
            if (Seconds(form.TalkSeconds) is { } seconds) talked = seconds;
            else problems.Add(new Problem("talkSeconds", "not-a-number"));
        }

        var entry = new CallEntry
        {
            StoreId = store.Id, CustomerId = customerId, AgentId = user.EmployeeId.GetValueOrDefault(), Key = form.Key == Guid.Empty ? Guid.NewGuid() : form.Key, Outcome = form.Outcome,
            TalkSeconds = talked, Notes = form.Notes, CallAgainAt = again, OrderId = form.OrderId, QuestionnaireId = form.QuestionnaireId, Answers = answers, Complaint = form.Complaint,
        };
        if (problems.Count > 0) problems.AddRange(RecordCall.Check(entry));
        return (problems, entry);
    }

    /// <summary>Seconds, or minutes and seconds as the clock of the page shows them.</summary>
    private static int? Seconds(string text)
    {
        var parts = text.Trim().Split(':');
        if (parts.Length > 2 || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return null;
        if (parts.Length == 1) return seconds;
        return seconds < 60 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes < 1000 ? (minutes * 60) + seconds : null;
    }

    private async Task<IActionResult> InStore(int storeId, CancellationToken ct)
    {
        var code = await db.Stores.Where(s => s.Id == storeId).Select(s => s.Code).SingleAsync(ct);
        return LocalRedirect(AddressOfStore(code));
    }

    private string AddressOfStore(string code) => $"{Request.Path}?store={Uri.EscapeDataString(code)}";
}
