using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// Which fields the trail leaves out, and of which it tells only that they changed: a trail that cannot be changed must hold nothing
/// that somebody has a right to have erased.
/// </summary>
internal static class AuditedFields
{
    private static readonly Dictionary<Type, string[]> Personal = new()
    {
        [typeof(Customer)] = [nameof(Customer.Code), nameof(Customer.Name), nameof(Customer.Phone), nameof(Customer.ReferredBy)],
        [typeof(Vehicle)] = [nameof(Vehicle.Vin), nameof(Vehicle.Plate)],
        [typeof(Employee)] = [nameof(Employee.Name)],
        [typeof(Absence)] = [nameof(Absence.Kind), nameof(Absence.Note)], // of health, often
        [typeof(FollowUp)] = [nameof(FollowUp.Notes), nameof(FollowUp.DialledNumber)],
        [typeof(SurveyResponse)] = [nameof(SurveyResponse.Comment), nameof(SurveyResponse.OtherAnswers)],
        [typeof(LowAnswerAction)] = [nameof(LowAnswerAction.Note)],
        [typeof(OutsideReview)] = [nameof(OutsideReview.Text)],
        [typeof(WorkOrder)] = [nameof(WorkOrder.CancelNote), nameof(WorkOrder.Wish), nameof(WorkOrder.VoidReason), nameof(WorkOrder.ReworkNote), nameof(WorkOrder.SentBacks)],
        [typeof(Complaint)] = [nameof(Complaint.Text), nameof(Complaint.Source), nameof(Complaint.DecisionReason)],
        [typeof(ComplaintNote)] = [nameof(ComplaintNote.Text)],
        [typeof(CallScript)] = [nameof(CallScript.Chinese), nameof(CallScript.English)],
        [typeof(ActionItem)] = [nameof(ActionItem.Title), nameof(ActionItem.Details), nameof(ActionItem.DoneNote), nameof(ActionItem.Address)],
        [typeof(Certificate)] = [nameof(Certificate.Number)],
        [typeof(OwnEntry)] = [nameof(OwnEntry.Note)],
        [typeof(PlanVersion)] = [nameof(PlanVersion.LateReason)],
        [typeof(PlanItem)] = [nameof(PlanItem.GoalText), nameof(PlanItem.GoalWhy)],
        [typeof(Adjustment)] = [nameof(Adjustment.Reason), nameof(Adjustment.Evidence), nameof(Adjustment.Address)],
        [typeof(MonthReopening)] = [nameof(MonthReopening.Reason), nameof(MonthReopening.DecisionReason)],
        [typeof(Appeal)] = [nameof(Appeal.Text), nameof(Appeal.Answer), nameof(Appeal.DecisionReason), nameof(Appeal.Record), nameof(Appeal.Address)],
        [typeof(AppealFile)] = [nameof(AppealFile.Name)],
        [typeof(AdjustmentFile)] = [nameof(AdjustmentFile.Name)],
        [typeof(GroupGoal)] = [nameof(GroupGoal.Text)],
        [typeof(StoreGoal)] = [nameof(StoreGoal.Text)],
        [typeof(UserAccount)] =
        [
            nameof(UserAccount.UserName), nameof(UserAccount.Email), nameof(UserAccount.PhoneNumber), nameof(UserAccount.DisplayName),
            nameof(UserAccount.PasswordHash),
        ],
    };

    private static readonly Dictionary<Type, string[]> LeftOut = new()
    {
        // Follow from the other fields.
        [typeof(WorkOrder)] =
        [
            nameof(WorkOrder.PromiseInForceAt), nameof(WorkOrder.PromiseDecidedAt), nameof(WorkOrder.HandlingSeconds),
            nameof(WorkOrder.BookingResponseSeconds), nameof(WorkOrder.AdvisorStepsDone), nameof(WorkOrder.AdvisorStepsRequired),
            nameof(WorkOrder.TechnicianStepsDone), nameof(WorkOrder.TechnicianStepsRequired), nameof(WorkOrder.RepairSeconds),
            nameof(WorkOrder.InspectedLateAt),
        ],
        [typeof(SurveyResponse)] = [nameof(SurveyResponse.LowestRating)],
        [typeof(TrainingResult)] = [nameof(TrainingResult.Points)],
        [typeof(OwnEntry)] = [nameof(OwnEntry.At), nameof(OwnEntry.EnteredBy), nameof(OwnEntry.EnteredAt)],

        // How a calculation is getting on; that a month was calculated at all is its state.
        [typeof(AppraisalMonth)] =
        [
            nameof(AppraisalMonth.CalculatedAt), nameof(AppraisalMonth.FencingNumber), nameof(AppraisalMonth.RunStartedAt), nameof(AppraisalMonth.RunProgress),
        ],

        // Whoever may see it finds it with its record; the trail is for what happened.
        [typeof(AppealFile)] = [nameof(AppealFile.Content)],
        [typeof(AdjustmentFile)] = [nameof(AdjustmentFile.Content)],

        // Says which goals of other years it goes on from, which those bear too.
        [typeof(GroupGoal)] = [nameof(GroupGoal.Thread)],

        // Identity's own book-keeping of signing in.
        [typeof(UserAccount)] =
        [
            nameof(UserAccount.NormalizedUserName), nameof(UserAccount.NormalizedEmail), nameof(UserAccount.SecurityStamp), nameof(UserAccount.ConcurrencyStamp),
            nameof(UserAccount.AccessFailedCount), nameof(UserAccount.LockoutEnd), nameof(UserAccount.LockoutEnabled), nameof(UserAccount.Culture),
        ],
    };

    /// <summary>Texts of at most this length that are not listed are words of the trade; longer ones would be somebody's free text.</summary>
    public const int LongestPlainText = 256;

    public static bool IsPersonal(IReadOnlyProperty property) =>
        Personal.TryGetValue(property.DeclaringType.ClrType, out var names) && names.Contains(property.Name);

    /// <summary>The number, group and version of a record stand in the entry itself or mean nothing; some fields follow from others.</summary>
    public static bool IsLeftOut(IReadOnlyProperty property) =>
        property.IsPrimaryKey()
        || property.Name is nameof(IGroupOwned.GroupId) or Saving.Versions.Property
        || (LeftOut.TryGetValue(property.DeclaringType.ClrType, out var names) && names.Contains(property.Name));
}
