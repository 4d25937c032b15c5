using System.Globalization;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Tests.Access;

/// <summary>Addresses of the table with records of the world in them.</summary>
internal static class AccessAddress
{
    /// <param name="row">The row.</param>
    /// <param name="world">Has the records.</param>
    /// <param name="place">Which place's.</param>
    /// <param name="ownOf">The role whose own record is meant, where it has one.</param>
    public static string Of(AccessRow row, AccessWorld world, int place, Role? ownOf)
    {
        var records = world.Places[place];
        return row.Address
            .Replace("{key}", "on-time-rate", StringComparison.Ordinal)
            .Replace("{month}", AccessWorld.Month.ToString(), StringComparison.Ordinal)
            .Replace("{quarter}", AccessWorld.Month.Quarter.ToString(), StringComparison.Ordinal)
            .Replace("{order}", records.OrderId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{step}", "start", StringComparison.Ordinal)
            .Replace("{message}", records.Message.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{sku}", records.Parts.Sku, StringComparison.Ordinal)
            .Replace("{movement}", records.Parts.Movement.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{request}", records.Parts.Request.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{list}", records.Parts.List, StringComparison.Ordinal)
            .Replace("{line}", records.Parts.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{result}", records.People.Result.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{certificate}", records.People.Certificate.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{file}", records.People.File.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{account}", records.People.Account.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{apiKey}", records.People.ApiKey.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{resource}", "employees", StringComparison.Ordinal)
            .Replace("{position}", "Technician", StringComparison.Ordinal)
            .Replace("{own}", records.OwnIndicator, StringComparison.Ordinal)
            .Replace("{code}", records.StoreCode, StringComparison.Ordinal)
            .Replace("{job}", "1", StringComparison.Ordinal)
            .Replace("{number}", records.Order, StringComparison.Ordinal)
            .Replace("{customer}", records.Customer, StringComparison.Ordinal)
            .Replace("{reference}", records.Complaint, StringComparison.Ordinal)
            .Replace("{token}", records.Survey, StringComparison.Ordinal)
            .Replace("{absence}", records.Absence.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{review}", records.Review.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{questionnaire}", records.Questionnaire.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{answer}", records.Answer.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{plan}", (ownOf is { } holder && world.OwnPlans.TryGetValue(holder, out var held) ? held : records.Plan).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{other}", (ownOf is { } reader && world.OwnPlans.TryGetValue(reader, out var read) ? read : records.Plan).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{adjustment}", (ownOf is { } adjusted && world.OwnAdjustments.TryGetValue(adjusted, out var adjustment) ? adjustment : records.Life.Adjustment).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{goal}", records.Goal.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{rule}", records.Life.Rule.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{reopening}", records.Life.Reopening.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{ordinal}", "1", StringComparison.Ordinal)
            .Replace("{appeal}", (ownOf is { } appellant && world.OwnAppeals.TryGetValue(appellant, out var appeal) ? appeal : records.Life.Appeal).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{employee}", ownOf is { } person && world.Own.TryGetValue(person, out var own) ? own : records.Employee, StringComparison.Ordinal)
            .Replace("{item}", (ownOf is { } role ? world.OwnItems[role] : records.Item).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
