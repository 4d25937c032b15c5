using System.Text;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records;

/// <summary>The sentences of contract.md, API v1, that hold for every kind of records.</summary>
public sealed class ImportSentencesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Sending_the_same_bodies_again_changes_nothing_and_tells_nothing(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        foreach (var (resource, items) in EverythingOnce.Bodies) await world.Sound(resource, items);
        var before = await world.Counts();

        foreach (var (resource, items) in EverythingOnce.Bodies) await world.Sound(resource, items);

        Assert.Equal(before, await world.Counts());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_field_left_out_stays_as_it_is(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        foreach (var (resource, items) in EverythingOnce.Bodies) await world.Sound(resource, items);
        var before = await world.Counts();

        foreach (var (resource, items) in EverythingOnce.KeysOnly) await world.Sound(resource, items);

        Assert.Equal(before, await world.Counts());
    }

    [SkippableTheory, EachDatabase]
    public async Task Every_change_is_told_once_in_the_trail_and_renews_the_version(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1"));
        var entries = await world.Db.AuditEntries.CountAsync();

        await world.Sound("work-orders", ImportWorld.Order("WO-1", "\"startedAt\":\"2026-07-01T09:10:00\""));

        Assert.Equal(entries + 1, await world.Db.AuditEntries.CountAsync());
        Assert.Equal(1, await world.Db.WorkOrders.Select(o => o.Version).SingleAsync());
    }

    [SkippableTheory]
    [EachDatabase("stores", """{"code":7}""", "code: invalid")]
    [EachDatabase("stores", """{"code":"S03","name":["x"]}""", "name: invalid")]
    [EachDatabase("employees", """{"number":"E9","store":"S01","name":"n","position":"Other","hiredOn":"tomorrow"}""", "hiredOn: invalid")]
    [EachDatabase("parts", """{"store":"S01","sku":"P1","name":"n","unitCost":"12"}""", "unitCost: invalid")]
    [EachDatabase("stock-movements", """{"store":"S01","reference":"M1","sku":"P1","kind":"receipt","quantity":1,"at":"2026-07-01"}""", "kind: invalid")]
    [EachDatabase("stock-movements", """{"store":"S01","reference":"M1","sku":"P1","kind":"Receipt","quantity":1.5,"at":"2026-07-01"}""", "quantity: invalid")]
    [EachDatabase("follow-ups", """{"store":"S01","reference":"F1","workOrder":"W","agent":"A1","at":20260701,"outcome":"Reached"}""", "at: invalid")]
    [EachDatabase("survey-responses", """{"store":"S01","reference":"F1","workOrder":"W","at":"2026-07-01","overall":true}""", "overall: invalid")]
    [EachDatabase("complaints", """{"store":"S01","reference":"F1","at":"2026-07-01","upheld":"yes"}""", "upheld: invalid")]
    [EachDatabase("work-orders", "5", ": invalid")]
    [EachDatabase("work-orders", "null", ": invalid")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","customer":"C1"}""", "customer: invalid")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","jobs":[{"technician":"T1","standardHours":"1"}]}""", "jobs[0].standardHours: invalid")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","receivedAt":"2026-02-30T09:00:00"}""", "receivedAt: invalid")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","receivedAt":"0001-01-01"}""", "receivedAt: out-of-range")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-\u0000"}""", "number: invalid")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-\ud800"}""", "number: invalid")]
    public async Task A_wrong_type_rejects_that_item(DatabaseProvider provider, string resource, string item, string expected)
    {
        await using var world = await ImportWorld.On(databases, provider);
        Assert.Equal(expected, await world.Refused(resource, item));
    }

    [SkippableTheory]
    [EachDatabase("stores", """{"code":"S03","name":"A"},{"code":"S03","name":"B"}""", "code: duplicate")]
    [EachDatabase("employees", """{"number":"A1"},{"number":"A1"}""", "number: duplicate")]
    [EachDatabase("parts", """{"store":"S01","sku":"P1","name":"A"},{"store":"S02","sku":"P1","name":"A"},{"store":"S01","sku":" P1 ","name":"B"}""", "sku: duplicate")]
    [EachDatabase("peer-reviews", """{"reference":"R1","employee":"A1","reviewer":"T1","at":"2026-07-01","points":80},{"reference":"R1"}""", "reference: duplicate")]
    public async Task The_same_key_twice_in_a_body_rejects_the_later_one(DatabaseProvider provider, string resource, string items, string expected)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var only = Assert.Single((await world.Put(resource, items)).Rejected);
        Assert.Equal(expected, $"{only.Problem.Field}: {only.Problem.Code}");
        Assert.NotEqual(0, only.Index);
    }

    [SkippableTheory]
    [EachDatabase("stores", """{"code":"S03"}""", "name: required")]
    [EachDatabase("stores", """{"name":"n"}""", "code: required")]
    [EachDatabase("stores", """{"code":"S01","name":null}""", "name: required")]
    [EachDatabase("stores", """{"code":"S01","name":"  "}""", "name: required")]
    [EachDatabase("employees", """{"number":"E9","store":"S01","name":"n"}""", "position: required")]
    [EachDatabase("parts", """{"sku":"P1","name":"n"}""", "store: required")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1"}""", "customer: required")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","customer":{"name":"n"},"vehicle":{"vin":"V"},"advisor":"A1","serviceType":"Repair","receivedAt":"2026-07-01"}""", "customer.code: required")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","customer":{"code":"C"},"vehicle":{},"advisor":"A1","serviceType":"Repair","receivedAt":"2026-07-01"}""", "vehicle.vin: required")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","customer":{"code":"C"},"vehicle":{"vin":"V"},"advisor":"A1","serviceType":"Repair","bookedAt":"2026-07-01"}""", "receivedAt: required")]
    public async Task What_a_record_needs_must_be_there(DatabaseProvider provider, string resource, string item, string expected)
    {
        await using var world = await ImportWorld.On(databases, provider);
        Assert.Equal(expected, await world.Refused(resource, item));
    }

    [SkippableTheory]
    [EachDatabase("employees", """{"number":"E9","store":"S99","name":"n","position":"Other"}""", "store: unknown-store")]
    [EachDatabase("employees", """{"number":"E9","store":"S01","name":"n","position":"Chief"}""", "position: unknown-position")]
    [EachDatabase("parts", """{"store":"S99","sku":"P1","name":"n"}""", "store: unknown-store")]
    [EachDatabase("stock-movements", """{"store":"S01","reference":"M1","sku":"nix","kind":"Receipt","quantity":1,"at":"2026-07-01"}""", "sku: unknown-part")]
    [EachDatabase("stock-movements", """{"store":"S01","reference":"M1","sku":"P1","kind":"Issue","quantity":1,"at":"2026-07-01","workOrder":"nix"}""", "workOrder: unknown-order")]
    [EachDatabase("part-requests", """{"store":"S01","reference":"M1","sku":"nix","quantity":1,"filledAtOnce":1,"at":"2026-07-01"}""", "sku: unknown-part")]
    [EachDatabase("stock-counts", """{"store":"S01","reference":"M1","sku":"P1","bookQuantity":1,"countedQuantity":1,"countedBy":"nix","at":"2026-07-01"}""", "countedBy: unknown-employee")]
    [EachDatabase("follow-ups", """{"store":"S01","reference":"M1","workOrder":"nix","agent":"A1","at":"2026-07-01","outcome":"Reached"}""", "workOrder: unknown-order")]
    [EachDatabase("follow-ups", """{"store":"S01","reference":"M1","workOrder":"WO-1","agent":"nix","at":"2026-07-01","outcome":"Reached"}""", "agent: unknown-employee")]
    [EachDatabase("survey-responses", """{"store":"S01","reference":"M1","workOrder":"WO-1","at":"2026-07-02","employeeRatings":[{"employee":"nix","rating":5}]}""", "employeeRatings[0].employee: unknown-employee")]
    [EachDatabase("survey-responses", """{"store":"S01","reference":"M1","workOrder":"WO-1","at":"2026-07-02","enteredBy":"nix"}""", "enteredBy: unknown-employee")]
    [EachDatabase("complaints", """{"store":"S01","reference":"M1","at":"2026-07-02","responsible":"nix"}""", "responsible: unknown-employee")]
    [EachDatabase("training-results", """{"reference":"T1","employee":"nix","course":"c","at":"2026-07-01","score":1,"fullScore":2}""", "employee: unknown-employee")]
    [EachDatabase("absences", """{"reference":"B1","employee":"nix","from":"2026-07-01","to":"2026-07-01","kind":"Other"}""", "employee: unknown-employee")]
    [EachDatabase("peer-reviews", """{"reference":"T1","employee":"A1","reviewer":"nix","at":"2026-07-01","points":1}""", "reviewer: unknown-employee")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","advisor":"nix"}""", "advisor: unknown-employee")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","technician":"nix"}""", "technician: unknown-employee")]
    [EachDatabase("work-orders", """{"store":"S01","number":"WO-1","jobs":[{"technician":"nix","standardHours":1}]}""", "jobs[0].technician: unknown-employee")]
    public async Task A_reference_to_what_does_not_exist_rejects_the_item(DatabaseProvider provider, string resource, string item, string expected)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1"));
        await world.Sound("parts", """{"store":"S01","sku":"P1","name":"滤芯"}""");
        Assert.Equal(expected, await world.Refused(resource, item));
    }

    [SkippableTheory, EachDatabase]
    public async Task Unknown_fields_and_protected_names_are_passed_over(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);

        await world.Sound("parts", """{"store":"S01","sku":"P1","name":"滤芯","id":1,"Id":1,"groupId":99,"GroupId":99,"storeId":99,"version":7,"Version":7,"nested":{"voided":[true]},"Voided":true}""");

        var part = await world.Db.Parts.SingleAsync();
        Assert.NotEqual(1, part.Id);
        Assert.Equal((world.Group.Id, await world.StoreId("S01"), 0, false), (part.GroupId, part.StoreId, part.Version, part.Voided));
    }

    [SkippableTheory, EachDatabase]
    public async Task With_atomic_one_rejection_undoes_the_rest(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var before = await world.Counts();

        var result = await world.Put("parts", """{"store":"S01","sku":"P1","name":"滤芯"},{"store":"S01","sku":"P2"}""", atomic: true);

        Assert.True(result.Undone);
        Assert.Equal(0, result.Accepted);
        Assert.Equal("name", Assert.Single(result.Rejected).Problem.Field);
        Assert.Equal(before, await world.Counts());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_key_of_one_store_changes_nothing_elsewhere(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("training-results", """{"reference":"TR-2","employee":"A2","course":"c","at":"2026-07-01","score":1,"fullScore":2}""");
        var own = AccessScope.OfStores(world.Group.Id, await world.StoreId("S01"));
        var before = await world.Counts();

        Assert.Equal("code: unknown-store", await world.Refused("stores", """{"code":"S02","name":"x"}""", own));
        Assert.Equal("code: unknown-store", await world.Refused("stores", """{"code":"S03","name":"x"}""", own));
        Assert.Equal("store: unknown-store", await world.Refused("employees", """{"number":"A2","name":"x"}""", own));
        Assert.Equal("store: unknown-store", await world.Refused("employees", """{"number":"A1","store":"S02"}""", own));
        Assert.Equal("store: unknown-store", await world.Refused("parts", """{"store":"S02","sku":"P1","name":"x"}""", own));
        Assert.Equal("store: unknown-store", await world.Refused("work-orders", ImportWorld.Order("WO-1", store: "S02"), own));
        Assert.Equal("reference: unknown-store", await world.Refused("training-results", """{"reference":"TR-2","score":2}""", own));
        Assert.Equal("employee: unknown-employee", await world.Refused("training-results", """{"reference":"TR-3","employee":"A2","course":"c","at":"2026-07-01","score":1,"fullScore":2}""", own));
        Assert.Equal(before, await world.Counts());

        await world.Sound("stores", """{"code":"S01","name":"改名"}""", own);
        await world.Sound("work-orders", ImportWorld.Order("WO-1").Replace("\"A1\"", "\"A2\"", StringComparison.Ordinal), own);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_no_list_of_items_is_refused_as_a_whole(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        foreach (var body in new[] { "", "{", "[]", "{}", "5", "null", """{"items":5}""", """{"items":[{}]""", """{"items":[{},]}""", """{"items":[]} x""", """{"items":[{"a":NaN}]}""" })
        {
            var outcome = await world.Import("parts", world.Db).Run(Encoding.UTF8.GetBytes(body), false, CancellationToken.None);
            Assert.Equal("unreadable", Assert.Single(outcome.Problems).Code);
        }

        var many = $$"""{"items":[{{string.Join(',', Enumerable.Repeat("{}", ImportBody.MostItems + 1))}}]}""";
        Assert.Equal("too-many-items", Assert.Single((await world.Import("parts", world.Db).Run(Encoding.UTF8.GetBytes(many), false, CancellationToken.None)).Problems).Code);
    }
}
