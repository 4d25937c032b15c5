using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Finds out what an item makes of its order, and refuses it where that cannot be; the order itself is not touched yet.</summary>
internal static class OrderJudgement
{
    private const int SecondsPerHour = 3600;

    public static void Judge(ImportWork work, ImportedOrder imported, ImportedCustomers customers, ImportedVehicles vehicles)
    {
        var (item, before) = (imported.Item, imported.Before);
        var patch = item.Patch;
        imported.Customer = customers.Of(item, imported.Order, imported.IsNew);
        imported.Vehicle = vehicles.Of(item, imported.Order, imported.IsNew);
        var advisor = work.Employees.Or(item, "advisor", patch.Advisor, before.AdvisorId).GetValueOrDefault();
        var technician = work.Employees.Or(item, "technician", patch.Technician, before.TechnicianId);
        var inspector = work.Employees.Or(item, "inspectedBy", patch.InspectedBy, before.InspectedById);
        imported.Jobs = Jobs(work, imported);
        if (patch.InspectedBy is { IsGiven: true, Value: not null } && Works(imported, technician, inspector)) item.Refuse(new Problem("inspectedBy", "own-inspection"));
        if (!item.Stands) return;
        var facts = OrderFactsOf.Patch(patch, before, item.Store!, imported.Customer!.Id, imported.Vehicle!.Id, advisor, technician, inspector); // found, because it stands
        var problems = WorkOrderRules.Check(facts);
        if (problems.Count > 0) item.Refuse(problems[0]);
        imported.Facts = facts;
    }

    /// <summary>Nobody inspects what they have worked on themselves.</summary>
    private static bool Works(ImportedOrder imported, int? technician, int? inspector) =>
        inspector == technician || (imported.Jobs ?? imported.Order.Jobs).Any(j => j.TechnicianId == inspector);

    /// <summary>The jobs given, where they differ from those known.</summary>
    private static List<WorkOrderJob>? Jobs(ImportWork work, ImportedOrder imported)
    {
        var (item, order) = (imported.Item, imported.Order);
        if (!item.Patch.Jobs.IsGiven) return null;
        var jobs = new List<WorkOrderJob>();
        foreach (var job in item.Patch.Jobs.Value)
        {
            var field = $"jobs[{jobs.Count}].";
            if (!work.Employees.Find(job.Technician, out var technician)) item.Refuse(new Problem(field + "technician", "unknown-employee", job.Technician));
            CheckHours(item, field + "standardHours", job.StandardHours);
            CheckHours(item, field + "actualHours", job.ActualHours);
            if (!item.Stands) return null;
            jobs.Add(new WorkOrderJob(order, technician, job.Name, job.System, Seconds(job.StandardHours), job.ActualHours is { } hours ? Seconds(hours) : null));
        }

        var known = order.Jobs.OrderBy(j => j.Id).ToList();
        return known.Count == jobs.Count && known.Zip(jobs).All(j => j.First.SaysAsMuchAs(j.Second)) ? null : jobs;
    }

    private static void CheckHours(ImportItem<WorkOrderPatch> item, string field, decimal? hours)
    {
        if (hours < 0) item.Refuse(new Problem(field, "negative"));
        if (hours > JobPatch.MostHours) item.Refuse(new Problem(field, "too-large"));
    }

    private static long Seconds(decimal hours) => (long)Math.Round(hours * SecondsPerHour, 0, MidpointRounding.AwayFromZero);
}
