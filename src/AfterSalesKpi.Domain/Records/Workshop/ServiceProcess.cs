using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>
/// 服务流程 of a group from one moment on. A change is a new one; orders delivered before it keep the one that held then, so a past month
/// never changes. A group that has none follows <see cref="DefaultSteps"/>.
/// </summary>
public sealed partial class ServiceProcess : IGroupOwned
{
    /// <summary>Most steps in a process.</summary>
    public const int MostSteps = 30;

    private static readonly ServiceType[] Customers =
        [ServiceType.Maintenance, ServiceType.Repair, ServiceType.Bodywork, ServiceType.Warranty, ServiceType.Recall];

    /// <summary>What holds where a group says nothing else (indicators.md no. 21).</summary>
    public static readonly IReadOnlyList<ProcessStep> DefaultSteps =
    [
        new(ServiceSteps.WalkRound, "环车检查", "Walk-round check", StepRole.Advisor, Customers, []),
        new(ServiceSteps.EstimateExplained, "报价说明", "Estimate explained", StepRole.Advisor, Customers, []),
        new(ServiceSteps.Diagnosis, "故障诊断", "Diagnosis", StepRole.Technician, [ServiceType.Repair, ServiceType.Bodywork, ServiceType.Warranty], []),
        new(ServiceSteps.QualityCheck, "质量检验", "Quality check", StepRole.Technician, Customers, []),
        new(ServiceSteps.ResultExplained, "结果说明", "Result explained", StepRole.Advisor, Customers, []),
    ];

    private ServiceProcess()
    {
    }

    private ServiceProcess(int groupId, DateTime holdsFrom, IReadOnlyList<ProcessStep> steps) => (GroupId, HoldsFrom, Steps) = (groupId, holdsFrom, steps);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>Orders delivered from this moment on are counted by it.</summary>
    public DateTime HoldsFrom { get; private set; }

    /// <summary>Its steps, in the order in which they are done.</summary>
    public IReadOnlyList<ProcessStep> Steps { get; private set; } = [];

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>True while it is only planned: no order has been counted by it.</summary>
    public bool IsPlanned(DateTime now) => HoldsFrom > now;

    /// <summary>Says a planned process anew. Refused: <c>process-holds</c> for one that has begun to hold, and as <see cref="From"/> refuses.</summary>
    public Outcome Replan(DateTime holdsFrom, IReadOnlyList<ProcessStep> steps, DateTime now)
    {
        if (!IsPlanned(now)) return Outcome.Refused("", "process-holds");
        var planned = From(GroupId, holdsFrom, steps);
        if (!planned.Succeeded) return Outcome.From([.. planned.Problems]);
        (HoldsFrom, Steps) = (holdsFrom, steps);
        return Outcome.Done;
    }

    /// <summary>A process from a moment on. Refused: <c>required</c>, <c>too-long</c>, <c>too-many-items</c>, <c>invalid-code</c>, <c>duplicate</c>.</summary>
    public static Outcome<ServiceProcess> From(int groupId, DateTime holdsFrom, IReadOnlyList<ProcessStep> steps)
    {
        var problems = new List<Problem>();
        if (steps.Count > MostSteps) problems.Add(new Problem("steps", "too-many-items", MostSteps));
        for (var i = 0; i < steps.Count; i++)
        {
            var (step, field) = (steps[i], $"steps[{i}].");
            if (step.Code.Length is 0 or > ProcessStep.CodeLength || !Kebab().IsMatch(step.Code)) problems.Add(new Problem(field + "code", "invalid-code"));
            if (steps.Take(i).Any(s => s.Code == step.Code)) problems.Add(new Problem(field + "code", "duplicate"));
            Name(step.NameZh, field + "nameZh");
            Name(step.NameEn, field + "nameEn");
        }

        return problems.Count > 0 ? problems : new ServiceProcess(groupId, holdsFrom, steps);

        void Name(string name, string field)
        {
            if (name.Length == 0) problems.Add(new Problem(field, "required"));
            if (name.Length > ProcessStep.NameLength) problems.Add(new Problem(field, "too-long", ProcessStep.NameLength));
        }
    }

    /// <summary>The steps by which an order is counted: those that held when it was delivered, else the newest.</summary>
    /// <param name="versions">All of a group's, in any order.</param>
    /// <param name="deliveredAt">When the order was delivered, if it was.</param>
    public static IReadOnlyList<ProcessStep> InForce(IEnumerable<ServiceProcess> versions, DateTime? deliveredAt) =>
        versions.Where(v => deliveredAt is null || v.HoldsFrom <= deliveredAt).MaxBy(v => v.HoldsFrom)?.Steps ?? DefaultSteps;

    /// <summary>Every step that versions and the default process name, by code; each as it was said last.</summary>
    /// <param name="versions">All of a group's, in any order.</param>
    public static IReadOnlyDictionary<string, ProcessStep> Known(IEnumerable<ServiceProcess> versions) =>
        DefaultSteps.Concat(versions.OrderBy(v => v.HoldsFrom).SelectMany(v => v.Steps)).GroupBy(s => s.Code).ToDictionary(g => g.Key, g => g.Last());

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
