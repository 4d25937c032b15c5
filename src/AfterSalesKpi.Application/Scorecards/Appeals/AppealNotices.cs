using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>Who is told what at each step of an appeal.</summary>
internal static class AppealNotices
{
    public static Recipients Deciders => Recipients.InGroup(Role.HumanResources).And(Recipients.InGroup(Role.GroupAdmin));

    public static Task<int> Tell(this Notify notify, Appeal appeal, string what, Recipients people, CancellationToken ct, params object[] values) =>
        notify.Run(new NoticeContent(NoticeKind.Appeal, $"appeal:{appeal.Id}:{what}", appeal.StoreId, $"/appeals/{appeal.Id}", $"Appeals.Notice.{what}", values), people, ct);
}
