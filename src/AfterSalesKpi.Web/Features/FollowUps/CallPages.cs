using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>Puts the page together on which a customer is called.</summary>
public sealed class CallPages(KpiDbContext db, CurrentUser user, CallCardQuery cards, CallQueue queue, PublishedQuestionnaire questionnaires, TimeProvider clock, Words words, Show show)
{
    private const long DefaultQuestionnaire = 0;

    public async Task<CallPage> Make(long customerId, StoreChoice store, CallForm form, IReadOnlyDictionary<string, string> answers, string? undo, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var card = await cards.Read(customerId, store.Id, ct);
        var all = await queue.Read(store.Id, store.Zone, ct);
        var asked = form.QuestionnaireId is { } shown ? await questionnaires.Shown(store.Id, shown, ct) : await questionnaires.Of(store.Id, ct);
        form.QuestionnaireId = asked.Id ?? DefaultQuestionnaire;
        if (form.Key == Guid.Empty) form.Key = Guid.NewGuid();
        var others = Due(all).Where(c => c.CustomerId != customerId).ToList();
        var page = new CallPage(
            card, store, all.Find(c => c.CustomerId == customerId), form, [], answers, "", others.FirstOrDefault()?.Code, others.Count, user.EmployeeId is not null,
            card.Delivered.Any(o => o.ServedBy.Any(e => e == user.EmployeeId)), now, await LastCall.Find(db, user, undo, now, words, ct));
        var questions = page.About is { } order ? asked.About(order.ServedBy[0], order.ServedBy.Count > 1 ? order.ServedBy[1] : null) : [];
        return page with { Questions = questions, Script = Script(page) };
    }

    /// <summary>The customer to be called after this one: of the own ones, and of those nobody is to call, the one whose time runs out first.</summary>
    public async Task<QueuedCustomer?> Next(StoreChoice store, long customerId, CancellationToken ct) =>
        Due(await queue.Read(store.Id, store.Zone, ct)).FirstOrDefault(c => c.CustomerId != customerId);

    private IEnumerable<QueuedCustomer> Due(List<QueuedCustomer> all) =>
        all.Where(c => c.State == CallState.Due && (user.Role != Role.CustomerCare || c.AssigneeId is null || c.AssigneeId == user.EmployeeId))
            .OrderBy(c => c.EndsAt).ThenBy(c => c.CustomerId);

    private string Script(CallPage page)
    {
        var english = System.Globalization.CultureInfo.CurrentUICulture.Name != Words.Cultures[0];
        var own = english ? page.Card.Script?.English : page.Card.Script?.Chinese;
        var about = page.About;
        return CallScript.Fill(string.IsNullOrEmpty(own) ? words["FollowUps.DefaultScript"] : own, new Dictionary<string, string?>
        {
            ["customer"] = page.Card.Name ?? page.Card.Code, ["store"] = page.Store.Name, ["agent"] = user.Name, ["plate"] = about?.Plate, ["model"] = about?.Model,
            ["order"] = about?.Number, ["advisor"] = about?.Advisor, ["delivered"] = about?.DeliveredAt is { } at ? show.Short(at) : null,
        });
    }
}
