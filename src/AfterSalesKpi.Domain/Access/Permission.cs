namespace AfterSalesKpi.Domain.Access;

/// <summary>Something that a role may do. Where it may be done is the <see cref="AccessScope"/>'s question.</summary>
public enum Permission
{
    /// <summary>See the dashboard of a store.</summary>
    ViewDashboard = 1,

    /// <summary>See work orders with customer and vehicle.</summary>
    ViewWorkOrders,

    /// <summary>Enter and change work orders.</summary>
    EditWorkOrders,

    /// <summary>Move every order on, from the booking to the delivery (see <c>OrderAction</c>).</summary>
    MoveOrders,

    /// <summary>Take, start, pause, go on with and complete the own orders, and inspect other people's work.</summary>
    WorkOnOrders,

    /// <summary>Decide causes of delays and rework, void orders, correct the times that technicians worked.</summary>
    DecideOrders,

    /// <summary>See everybody's scores of the stores in scope.</summary>
    ViewAllScores,

    /// <summary>See the own scorecards.</summary>
    ViewOwnScore,

    /// <summary>Calculate a month.</summary>
    CalculateMonth,

    /// <summary>Show a month's scores to the employees.</summary>
    PublishMonth,

    /// <summary>Make a month's published scores final.</summary>
    LockMonth,

    /// <summary>Ask that a published month be opened again.</summary>
    AskReopening,

    /// <summary>Agree, as the second person, that a published month is opened again.</summary>
    ReopenMonth,

    /// <summary>Give people points for what no indicator counts, and propose vetoes.</summary>
    GiveAdjustments,

    /// <summary>Approve vetoes as the second person, and take back what others gave.</summary>
    ApproveAdjustments,

    /// <summary>Keep the catalogue of events that points are given for, and the days by which months are closed.</summary>
    KeepScoreRules,

    /// <summary>Answer appeals of the stores in scope.</summary>
    AnswerAppeals,

    /// <summary>Decide appeals.</summary>
    DecideAppeals,

    /// <summary>Take the score sheet away as a workbook.</summary>
    ExportScores,

    /// <summary>See what every indicator means.</summary>
    ViewIndicators,

    /// <summary>Define indicators of the group's own.</summary>
    DefineIndicators,

    /// <summary>Enter figures of the group's own indicators, of those that the role may enter.</summary>
    EnterIndicators,

    /// <summary>See the values of a whole store by indicator.</summary>
    ViewStoreValues,

    /// <summary>Look into the records behind everybody's values.</summary>
    ViewAllRecords,

    /// <summary>See who reviewed whom and when, and reviews of which there are fewer than three (indicators.md, rule 7).</summary>
    SeeReviewers,

    /// <summary>See what customers answered.</summary>
    ViewSurveys,

    /// <summary>Show a survey's code to a customer, and enter answers given by phone or on paper.</summary>
    EnterSurveys,

    /// <summary>Say what was done about low answers, and take in reviews from elsewhere.</summary>
    HandleFeedback,

    /// <summary>Make and publish questionnaires.</summary>
    EditQuestionnaires,

    /// <summary>Give people things to do, and do those given to one.</summary>
    UseActionItems,

    /// <summary>See and change the things to do of everybody in the stores in scope.</summary>
    ViewAllActionItems,

    /// <summary>Keep employees, their training and their accounts, of the stores in scope.</summary>
    ManageStaff,

    /// <summary>See the stock with its value, the movements, the counts and what was missing.</summary>
    ViewParts,

    /// <summary>Keep parts, move stock, answer requests and count.</summary>
    KeepParts,

    /// <summary>Ask the parts clerk for parts for an order.</summary>
    RequestParts,

    /// <summary>Approve the differences of counts, and say how far shelf and book may differ.</summary>
    ApproveCounts,

    /// <summary>See the queue of follow-up calls and call customers.</summary>
    CallCustomers,

    /// <summary>Say who calls whom, write the script, and see how the queue stands.</summary>
    DirectCalls,

    /// <summary>See, open and look after complaints.</summary>
    HandleComplaints,

    /// <summary>Uphold complaints or not.</summary>
    DecideComplaints,

    /// <summary>Keep answers that somebody took down for a customer as entered by mistake.</summary>
    VoidAnswers,

    /// <summary>Take, confirm, move and call off bookings.</summary>
    KeepBookings,

    /// <summary>Keep the working calendar of the stores in scope and the room for bookings.</summary>
    EditCalendar,

    /// <summary>See the group's service process and what it will be.</summary>
    ViewServiceProcess,

    /// <summary>Plan another service process for the group.</summary>
    EditServiceProcess,
    /// <summary>Read the plans by which people are appraised; who may see no others reads that of the own position.</summary>
    ViewPlans,

    /// <summary>Read everybody's plans, who has read them, and what they come to.</summary>
    ViewAllPlans,

    /// <summary>Draft plans, try them out on past months, and publish them before their month begins.</summary>
    EditPlans,

    /// <summary>Publish a plan whose month has begun, with a reason.</summary>
    PublishPlanLate,

    /// <summary>Keep employees, stores, accounts and API keys.</summary>
    Administer,
}
