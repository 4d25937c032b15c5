using System.Net;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing.Databases;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Api.V1;

public sealed class ImportTests
{
    [SkippableTheory, EachDatabase]
    public async Task Each_item_is_accepted_or_rejected_by_itself(DatabaseProvider provider)
    {
        await using var world = await ApiWorld.On(provider);

        var answer = await world.Api.PutItems("work-orders", ApiWorld.Order("WO-1") + "," + ApiWorld.Order("WO-2", "\"completedAt\":\"2026-06-30\""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            """{"accepted":1,"rejected":[{"index":1,"key":"WO-2","field":"completedAt","code":"before-received","message":"This is before the reception."}]}""",
            await answer.Content.ReadAsStringAsync());
        await using var db = world.Host.NewContext(world.Group.Id);
        Assert.Equal("WO-1", (await db.WorkOrders.SingleAsync()).Number);
    }

    [Fact]
    public async Task With_atomic_one_rejection_undoes_the_rest()
    {
        await using var world = await ApiWorld.On();

        var answer = await world.Api.PutItems("work-orders", ApiWorld.Order("WO-1") + "," + ApiWorld.Order("WO-2", "\"completedAt\":\"2026-06-30\""), "?atomic=true");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var json = await answer.Json();
        Assert.Equal(0, (int?)json["accepted"]);
        Assert.Equal("before-received", (string?)json["rejected"]?[0]?["code"]);
        await using var db = world.Host.NewContext(world.Group.Id);
        Assert.Equal(0, await db.WorkOrders.CountAsync() + await db.Customers.CountAsync());
    }
}
