using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Files;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Audit;

/// <summary>What the trail tells of: everything, but for what stands here with its reason.</summary>
internal static class AuditedRecords
{
    private const string Derived = "made from records by the program, and made again at will";
    private const string Mark = "a mark that something is to be calculated, gone when it was";
    private const string Told = "says again what is told of elsewhere, and moves no score";
    private const string SigningIn = "of signing in, which moves no score";

    /// <summary>Entities that are not told of, by name.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotTold = new Dictionary<string, string>
    {
        [nameof(StockDay)] = Derived,
        [nameof(StockOpening)] = Derived,
        [nameof(StockBook)] = Derived,
        [nameof(PartStock)] = Derived,
        [nameof(StockToReplay)] = Mark,
        [nameof(MonthToCalculate)] = Mark,
        [nameof(MonthMeasure)] = Derived,
        [nameof(Notice)] = Told,
        [nameof(OutboxMessage)] = Told,
        [nameof(NoticeChoice)] = "how a person wishes to be told, which moves no score",
        [nameof(WebhookAddress)] = "a person's own address with its secret, which moves no score",
        [nameof(Scorecard)] = Derived + "; what it rests on is told of, and it bears a checksum",
        [nameof(ScorecardLine)] = Derived,
        [nameof(ScoreMove)] = Derived,
        [nameof(InvitedOrder)] = "which orders an invitation is about follows from their delivery",
        [nameof(SurveyLink)] = "the hash of a secret; the invitation and the answer that come of it are told of",
        [nameof(LastMove)] = "what taking a step back within seconds needs; the step itself is told of with its order",
        [nameof(ImportFile)] = "who brought a file; what was taken from it is told of with each record",
        [nameof(ImportFileContent)] = "a file as it was brought, forgotten after a day; what was taken from it is told of with each record",
        [nameof(SignInSession)] = SigningIn,
        [nameof(ApiKeyUse)] = SigningIn,
        ["DataProtectionKey"] = SigningIn,
        ["IdentityUserClaim"] = SigningIn,
        ["IdentityUserLogin"] = SigningIn,
        ["IdentityUserToken"] = SigningIn,
        [nameof(AuditEntry)] = "the trail itself",
        [nameof(AuditHead)] = "the trail itself",
    };

    public static bool Tells(IReadOnlyEntityType entity) => !NotTold.ContainsKey(entity.ShortName());
}
