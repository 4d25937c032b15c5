using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Audit;

public sealed class AuditParallelTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Eight_writers_at_once_make_one_chain(DatabaseProvider provider)
    {
        const int Writers = 8;
        const int Each = 25;
        var database = await databases.Get(provider);
        AccessScope scope;
        await using (var db = database.NewContext())
        {
            await TestData.CreateGroup(db);
            scope = db.Scope;
        }

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; n < Each; n++)
            {
                await using var db = database.NewContext(scope);
                db.Actor = Actor.Account(writer);
                if (n % 5 == 0) await db.BulkInsertAsync([.. Enumerable.Range(0, 30).Select(_ => new Domain.Records.Workshop.Customer(scope.GroupId, TestData.NewCode("C")))], default);
                else await TestData.CreateCustomer(db);
            }
        })));

        await using var read = database.NewContext(scope);
        Assert.Empty(await new AuditVerification(read).Differences(null, default).ToListAsync());
        Assert.Equal(Writers * (20 + (5 * 30)), await read.AuditEntries.CountAsync(e => e.RecordType == "Customer"));
        Assert.Equal(Writers, await read.AuditEntries.Where(e => e.RecordType == "Customer").Select(e => e.Actor).Distinct().CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Writers_that_change_the_same_records_in_long_transactions_do_not_block_each_other_for_good(DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        await using var db = database.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var parts = new[] { await TestData.CreatePart(db, store), await TestData.CreatePart(db, store) };
        var scope = db.Scope;

        // In opposite order: rows locked first would deadlock, the head locked first does not.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var round = 0; round < 10; round++)
            {
                await using var own = database.NewContext(scope);
                await using var transaction = await own.Database.BeginTransactionAsync();
                try
                {
                    foreach (var id in writer % 2 == 0 ? new[] { parts[0].Id, parts[1].Id } : [parts[1].Id, parts[0].Id])
                    {
                        var part = await own.Parts.SingleAsync(p => p.Id == id);
                        TestData.Sound(part.Describe(part.Name, part.Class, (part.UnitCostFen ?? 0) + 1));
                        await own.SaveChangesAsync();
                    }

                    await transaction.CommitAsync();
                }
                catch (DbUpdateConcurrencyException)
                {
                    // Somebody else was first: expected, and told.
                }
            }
        })));

        Assert.Empty(await new AuditVerification(db).Differences(null, default).ToListAsync());
    }
}
