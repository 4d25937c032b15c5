using System.Globalization;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Benchmarks.HandWritten;

/// <summary>
/// The statements, as somebody who knows the schema would write them: one scan where several indicators share one, whole group at
/// once, the columns that indexes are made for. Columns after store and employee: numerator, denominator, sample, for each number.
/// </summary>
internal static class Statements
{
    private const string Counted = "o.\"GroupId\"={g} AND NOT o.\"Voided\" AND o.\"CancelledAt\" IS NULL";
    private const string Customers = Counted + " AND o.\"ServiceType\"<>6";

    public static IEnumerable<(int[] Indicators, string Sql)> Of(DatabaseProvider provider, int group, Period period)
    {
        var dialect = new Dialect(provider, group, period);
        return Templates().Select(t => (t.Indicators, dialect.Fill(t.Sql)));
    }

    private static IEnumerable<(int[] Indicators, string Sql)> Templates()
    {
        yield return ([1, 2, 4, 15, 23], Answers("o.\"AdvisorId\"", Satisfied("Overall"), Points("Attitude"), Points("Speed"), Promoters, Net));
        yield return ([3], Answers("o.\"TechnicianId\"", Points("Quality")));
        yield return ([5], Order("o.\"AdvisorId\"", "ConfirmedAt", Customers + " AND o.\"BookingResponseSeconds\" IS NOT NULL", "SUM(o.\"BookingResponseSeconds\"),COUNT(*),COUNT(*)"));
        yield return ([6], Order("o.\"AdvisorId\"", "StartedAt", Customers + " AND o.\"ReceivedAt\" IS NOT NULL", "SUM({secs:o.\"ReceivedAt\":o.\"StartedAt\"}),COUNT(*),COUNT(*)"));
        yield return ([7], Order("o.\"TechnicianId\"", "CompletedAt", Counted + " AND o.\"HandlingSeconds\" IS NOT NULL", "SUM(o.\"HandlingSeconds\"),COUNT(*),COUNT(*)"));
        yield return ([8], Order("o.\"TechnicianId\"", "PromiseDecidedAt", Counted, "SUM(CASE WHEN o.\"CompletedAt\"<=o.\"PromiseInForceAt\" THEN 1 ELSE 0 END),COUNT(*),COUNT(*)"));
        yield return ([9], $"""
            SELECT s,e,SUM(n),SUM(d),SUM(d) FROM (
            SELECT o."StoreId" s,CASE WHEN r."ReworkCause" IN (3,4,5) THEN NULL ELSE o."TechnicianId" END e,COUNT(*) n,0 d FROM "WorkOrders" r JOIN "WorkOrders" o ON o."Id"=r."ReworkOfId"
            WHERE r."GroupId"={"{g}"} AND NOT r."Voided" AND r."CancelledAt" IS NULL AND r."ServiceType"<>6 AND {Customers}
            AND r."ReceivedAt">={"{from}"} AND r."ReceivedAt"<{"{until}"} AND r."ReceivedAt">=o."DeliveredAt" AND r."ReceivedAt"<={"{after:o.\"DeliveredAt\":2592000}"} GROUP BY 1,2
            UNION ALL SELECT o."StoreId",o."TechnicianId",0,COUNT(*) FROM "WorkOrders" o WHERE {Customers} AND o."DeliveredAt">={"{from}"} AND o."DeliveredAt"<{"{until}"} GROUP BY 1,2) t GROUP BY s,e
            """);
        yield return ([10], "SELECT \"StoreId\",NULL,SUM(\"IssuedFen\"),SUM(\"HeldFen\"),SUM(CASE WHEN \"HeldFen\">0 THEN 1 ELSE 0 END) FROM \"StockDays\" WHERE \"GroupId\"={g} AND \"At\">={from} AND \"At\"<{until} GROUP BY 1");
        yield return ([11], "SELECT \"StoreId\",NULL,SUM(CASE WHEN \"FilledAtOnce\"<\"Quantity\" THEN 1 ELSE 0 END),COUNT(*),COUNT(*) FROM \"PartRequests\" WHERE \"GroupId\"={g} AND NOT \"Voided\" AND \"State\"<>1 AND \"At\">={from} AND \"At\"<{until} GROUP BY 1");
        yield return ([12], "SELECT \"StoreId\",\"CountedById\",SUM(CASE WHEN ABS(\"CountedQuantity\"-\"BookQuantity\")<=\"Tolerance\" THEN 1 ELSE 0 END),COUNT(*),COUNT(*) FROM \"StockCounts\" WHERE \"GroupId\"={g} AND NOT \"Voided\" AND \"At\">={from} AND \"At\"<{until} GROUP BY 1,2");
        yield return ([13, 22], Called);
        yield return ([14], Repeat);
        yield return ([16], "SELECT \"StoreId\",\"EmployeeId\",SUM(\"Points\"),COUNT(*),COUNT(*) FROM \"TrainingResults\" WHERE \"GroupId\"={g} AND NOT \"Voided\" AND \"Status\"<>3 AND \"At\">={from} AND \"At\"<{until} GROUP BY 1,2");
        yield return ([17], $"SELECT a.\"StoreId\",r.\"EmployeeId\",SUM(r.\"Rating\"*20),COUNT(*),COUNT(*) FROM \"SurveyResponses\" a JOIN \"WorkOrders\" o ON o.\"Id\"=a.\"WorkOrderId\" JOIN \"EmployeeRatings\" r ON r.\"SurveyResponseId\"=a.\"Id\" WHERE a.\"GroupId\"={{g}} AND NOT a.\"Voided\" AND a.\"At\">={{from}} AND a.\"At\"<{{until}} AND {Customers} GROUP BY 1,2");
        yield return ([18], "SELECT \"StoreId\",\"EmployeeId\",SUM(\"Points\"),COUNT(*),COUNT(*) FROM \"PeerReviews\" WHERE \"GroupId\"={g} AND NOT \"Voided\" AND \"EmployeeId\"<>\"ReviewerId\" AND \"At\">={from} AND \"At\"<{until} GROUP BY 1,2");
        yield return ([19], $"""
            SELECT s,e,SUM(n),SUM(d),SUM(d) FROM (
            SELECT c."StoreId" s,COALESCE(c."ResponsibleId",o."AdvisorId") e,COUNT(*) n,0 d FROM "Complaints" c LEFT JOIN "WorkOrders" o ON o."Id"=c."WorkOrderId" AND {Customers}
            WHERE c."GroupId"={"{g}"} AND NOT c."Voided" AND c."Upheld" AND (c."WorkOrderId" IS NULL OR o."Id" IS NOT NULL) AND COALESCE(c."DecidedAt",c."At")>={"{from}"} AND COALESCE(c."DecidedAt",c."At")<{"{until}"} GROUP BY 1,2
            UNION ALL SELECT o."StoreId",o."AdvisorId",0,COUNT(*) FROM "WorkOrders" o WHERE {Customers} AND o."DeliveredAt">={"{from}"} AND o."DeliveredAt"<{"{until}"} GROUP BY 1,2) t GROUP BY s,e
            """);
        yield return ([20], First);
        yield return ([21], $"""
            SELECT s,e,SUM(n),SUM(d),SUM(c) FROM (
            SELECT o."StoreId" s,o."AdvisorId" e,SUM(o."AdvisorStepsDone") n,SUM(o."AdvisorStepsRequired") d,COUNT(*) c FROM "WorkOrders" o WHERE {Customers} AND o."DeliveredAt">={"{from}"} AND o."DeliveredAt"<{"{until}"} AND o."AdvisorStepsRequired">0 GROUP BY 1,2
            UNION ALL SELECT o."StoreId",o."TechnicianId",SUM(o."TechnicianStepsDone"),SUM(o."TechnicianStepsRequired"),COUNT(*) FROM "WorkOrders" o WHERE {Customers} AND o."DeliveredAt">={"{from}"} AND o."DeliveredAt"<{"{until}"} AND o."TechnicianStepsRequired">0 GROUP BY 1,2) t GROUP BY s,e
            """);
        yield return ([24], $"SELECT o.\"StoreId\",j.\"TechnicianId\",SUM(j.\"StandardSeconds\"),SUM(j.\"ActualSeconds\"),COUNT(*) FROM \"WorkOrders\" o JOIN \"WorkOrderJobs\" j ON j.\"WorkOrderId\"=o.\"Id\" WHERE {Counted} AND o.\"CompletedAt\">={{from}} AND o.\"CompletedAt\"<{{until}} AND j.\"StandardSeconds\">0 AND j.\"ActualSeconds\">0 GROUP BY 1,2");
        yield return ([25], Order("o.\"TechnicianId\"", "CompletedAt", Counted + " AND o.\"RepairSeconds\" IS NOT NULL", "SUM(o.\"RepairSeconds\"),COUNT(*),COUNT(*)"));
        yield return ([26], Order(
            "CASE WHEN o.\"CompletedAt\"<=o.\"PromiseInForceAt\" OR o.\"LateCause\" IS NULL OR o.\"LateCause\"=1 THEN o.\"TechnicianId\" END",
            "PromiseDecidedAt", Counted, "SUM(CASE WHEN o.\"CompletedAt\"<=o.\"PromiseInForceAt\" THEN 1 ELSE 0 END),COUNT(*),COUNT(*)"));
        yield return ([27], $"""
            SELECT s,e,SUM(n),SUM(d),SUM(d) FROM (
            SELECT o."StoreId" s,o."AdvisorId" e,SUM(CASE WHEN COALESCE(o."InspectedAt",o."CompletedAt")<=o."PromiseInForceAt" THEN 1 ELSE 0 END) n,COUNT(*) d FROM "WorkOrders" o
            WHERE {Customers} AND o."PromiseDecidedAt">={"{from}"} AND o."PromiseDecidedAt"<{"{until}"} AND o."InspectedLateAt" IS NULL GROUP BY 1,2
            UNION ALL SELECT o."StoreId",o."AdvisorId",0,COUNT(*) FROM "WorkOrders" o WHERE {Customers} AND o."InspectedLateAt">={"{from}"} AND o."InspectedLateAt"<{"{until}"} GROUP BY 1,2) t GROUP BY s,e
            """);
        yield return ([28], Fixed);
        yield return ([32], $"""
            SELECT s,e,SUM(n),COUNT(*),COUNT(*) FROM (
            SELECT i."StoreId" s,o."AdvisorId" e,CASE WHEN i."AnsweredAt" IS NULL THEN 0 ELSE 1 END n FROM "SurveyInvitations" i JOIN "WorkOrders" o ON o."Id"=i."WorkOrderId" WHERE {Customers}
            AND ((i."AnsweredAt">={"{from}"} AND i."AnsweredAt"<{"{until}"}) OR (i."AnsweredAt" IS NULL AND i."ExpiresAt">={"{from}"} AND i."ExpiresAt"<{"{until}"}))) t GROUP BY s,e
            """);
    }

    private static string Called => $"""
        WITH d AS (SELECT o."Id" id,o."StoreId" s,o."CustomerId" c,o."FollowUpAssigneeId" assignee,o."DeliveredAt" since,{"{after:o.\"DeliveredAt\":259200}"} til
        FROM "WorkOrders" o JOIN "Customers" c ON c."Id"=o."CustomerId"
        WHERE {Customers} AND o."DeliveredAt">={"{from-:259200}"} AND o."DeliveredAt"<{"{until-:259200}"} AND c."Phone" IS NOT NULL AND (c."NoCallsSince" IS NULL OR c."NoCallsSince">=o."DeliveredAt")),
        f AS (SELECT f."AgentId" agent,f."Outcome" outcome,f."At" at,f."Reference" reference,v."CustomerId" c,v."StoreId" s
        FROM "FollowUps" f JOIN "WorkOrders" v ON v."Id"=f."WorkOrderId" AND NOT v."Voided" AND v."CancelledAt" IS NULL AND v."ServiceType"<>6
        WHERE f."GroupId"={"{g}"} AND NOT f."Voided" AND f."At">={"{from-:259200}"} AND f."At"<{"{until}"}),
        m AS (SELECT d.id,f.agent,f.outcome,ROW_NUMBER() OVER (PARTITION BY d.id ORDER BY f.at,f.reference) rn FROM d JOIN f ON f.c=d.c AND f.s=d.s AND f.at>=d.since AND f.at<=d.til),
        n AS (SELECT id,MIN(CASE WHEN rn=1 THEN agent END) agent,MAX(CASE WHEN outcome=1 THEN 1 ELSE 0 END) reached FROM m GROUP BY id)
        SELECT d.s,COALESCE(n.agent,d.assignee),SUM(COALESCE(n.reached,0)),COUNT(*),COUNT(*),COUNT(n.agent),COUNT(*),COUNT(*) FROM d LEFT JOIN n ON n.id=d.id GROUP BY 1,2
        """;

    private static string Repeat => $"""
        SELECT o."StoreId",o."AdvisorId",SUM(CASE WHEN EXISTS (SELECT 1 FROM "WorkOrders" v WHERE v."CustomerId"=o."CustomerId" AND v."Id"<>o."Id" AND v."ReceivedAt">=o."DeliveredAt" AND v."ReceivedAt"<={"{after:o.\"DeliveredAt\":15552000}"}
        AND NOT v."Voided" AND v."CancelledAt" IS NULL AND v."ServiceType" NOT IN (5,6) AND {NoRework("v")}) THEN 1 ELSE 0 END),COUNT(*),COUNT(*)
        FROM "WorkOrders" o WHERE {Customers} AND o."DeliveredAt">={"{from-:15552000}"} AND o."DeliveredAt"<{"{until-:15552000}"} AND {NoRework("o")} GROUP BY 1,2
        """;

    private static string First => $"""
        SELECT o."StoreId",o."AdvisorId",SUM(CASE WHEN c."ReferredBy" IS NOT NULL THEN 1 ELSE 0 END),COUNT(*),COUNT(*) FROM "WorkOrders" o JOIN "Customers" c ON c."Id"=o."CustomerId"
        WHERE {Customers} AND o."DeliveredAt">={"{from}"} AND o."DeliveredAt"<{"{until}"} AND NOT EXISTS (SELECT 1 FROM "WorkOrders" x WHERE x."CustomerId"=o."CustomerId" AND NOT x."Voided" AND x."CancelledAt" IS NULL AND x."ServiceType"<>6
        AND (x."DeliveredAt"<o."DeliveredAt" OR (x."DeliveredAt"=o."DeliveredAt" AND ({Code("x")}<{Code("o")} OR (x."StoreId"=o."StoreId" AND x."Number"<o."Number"))))) GROUP BY 1,2
        """;

    private static string Fixed => $"""
        SELECT s,CASE WHEN reworks=0 OR ours>0 THEN t END e,SUM(CASE WHEN reworks=0 THEN 1 ELSE 0 END),COUNT(*),COUNT(*) FROM (
        SELECT o."Id",o."StoreId" s,o."TechnicianId" t,COUNT(r."Id") reworks,SUM(CASE WHEN r."Id" IS NOT NULL AND (r."ReworkCause" IS NULL OR r."ReworkCause"<=2) THEN 1 ELSE 0 END) ours
        FROM "WorkOrders" o LEFT JOIN "WorkOrders" r ON r."ReworkOfId"=o."Id" AND NOT r."Voided" AND r."CancelledAt" IS NULL AND r."ServiceType"<>6
        AND r."ReceivedAt">=o."DeliveredAt" AND r."ReceivedAt"<={"{after:o.\"DeliveredAt\":2592000}"}
        WHERE {Customers} AND o."DeliveredAt">={"{from-:2592000}"} AND o."DeliveredAt"<{"{until-:2592000}"} GROUP BY o."Id",o."StoreId",o."TechnicianId") x GROUP BY 1,2
        """;

    private const string Promoters = "SUM(CASE WHEN a.\"Recommend\">=9 THEN 1 ELSE 0 END),COUNT(a.\"Recommend\"),COUNT(a.\"Recommend\")";
    private const string Net = "SUM(CASE WHEN a.\"Recommend\">=9 THEN 1 WHEN a.\"Recommend\"<=6 THEN -1 ELSE 0 END),COUNT(a.\"Recommend\"),COUNT(a.\"Recommend\")";

    private static string Code(string o) => $"(SELECT s.\"Code\" FROM \"Stores\" s WHERE s.\"Id\"={o}.\"StoreId\")";

    private static string NoRework(string o) =>
        $"(({o}.\"ReworkOfId\" IS NULL AND {o}.\"ReworkOfNumber\" IS NULL) OR EXISTS (SELECT 1 FROM \"WorkOrders\" q WHERE q.\"Id\"={o}.\"ReworkOfId\" AND NOT q.\"Voided\" AND q.\"CancelledAt\" IS NULL AND {o}.\"ReceivedAt\">{{after:q.\"DeliveredAt\":2592000}}))";

    private static string Satisfied(string question) => $"SUM(CASE WHEN a.\"{question}\">=4 THEN 1 ELSE 0 END),COUNT(a.\"{question}\"),COUNT(a.\"{question}\")";

    private static string Points(string question) => $"SUM(a.\"{question}\"*20),COUNT(a.\"{question}\"),COUNT(a.\"{question}\")";

    private static string Answers(string whose, params string[] sums) =>
        $"SELECT a.\"StoreId\",{whose},{string.Join(',', sums)} FROM \"SurveyResponses\" a JOIN \"WorkOrders\" o ON o.\"Id\"=a.\"WorkOrderId\" WHERE a.\"GroupId\"={{g}} AND NOT a.\"Voided\" AND a.\"At\">={{from}} AND a.\"At\"<{{until}} AND {Customers} GROUP BY 1,2";

    private static string Order(string whose, string at, string which, string sums) =>
        $"SELECT o.\"StoreId\",{whose},{sums} FROM \"WorkOrders\" o WHERE {which} AND o.\"{at}\">={{from}} AND o.\"{at}\"<{{until}} GROUP BY 1,2";
}
