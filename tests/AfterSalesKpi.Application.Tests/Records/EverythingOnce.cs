namespace AfterSalesKpi.Application.Tests.Records;

/// <summary>A body of each kind in which every field is given, in an order in which each finds what it refers to.</summary>
internal static class EverythingOnce
{
    public static readonly (string Resource, string Items)[] Bodies =
    [
        ("stores", """{"code":"S01","name":"一店","region":"华东","timeZone":"Asia/Urumqi"}"""),
        ("employees", """{"number":"A1","store":"S01","name":"顾问一","position":"ServiceAdvisor","team":"一组","since":"2026-03-01","hiredOn":"2020-01-01","leftOn":"2027-01-01"}"""),
        ("work-orders", """
            {"store":"S01","number":"WO-1","customer":{"code":"C1","name":"王","phone":"138","referredBy":"李","noCallsSince":"2026-06-01T08:00:00"},
             "vehicle":{"vin":"vin-1","plate":"新a1","model":"m","brand":"b","soldOn":"2024-03-01","mileage":12000},
             "advisor":"A1","technician":"T1","serviceType":"Repair","bookedAt":"2026-06-30T10:00:00","confirmedAt":"2026-06-30T10:05:00","receivedAt":"2026-07-01T09:00:00",
             "dispatchedAt":"2026-07-01T09:05:00","startedAt":"2026-07-01T09:10:00","promisedAt":"2026-07-01T17:00:00","completedAt":"2026-07-01T16:00:00.123456Z",
             "inspectedAt":"2026-07-02T01:10:00+08:00","settledAt":"2026-07-02T16:20:00","deliveredAt":"2026-07-02T16:30:00","reworkOf":"WO-0","reworkCause":"Product","lateCause":"Parts",
             "labourAmount":300.555,"partsAmount":21.3500004,"pauses":[{"from":"2026-07-01T10:00:00","to":"2026-07-01T11:00:00","reason":"Other"}],
             "promises":[{"at":"2026-07-01T12:00:00","promisedAt":"2026-07-01T18:00:00","agreedByCustomer":true}],"steps":["walk-round"],
             "jobs":[{"technician":"T1","name":"n","system":"s","standardHours":1.5,"actualHours":1.333333}],"voided":false}
            """),
        ("parts", """{"store":"S01","sku":"P1","name":"滤芯","class":"A","unitCost":18.005,"voided":false}"""),
        ("stock-movements", """{"store":"S01","reference":"M1","sku":"P1","kind":"Adjustment","quantity":-3,"unitCost":21.35,"at":"2026-07-01","workOrder":"WO-1","voided":true}"""),
        ("part-requests", """{"store":"S01","reference":"R1","sku":"P1","quantity":3,"filledAtOnce":2,"at":"2026-07-01T10:00:00","workOrder":"WO-1","voided":false}"""),
        ("stock-counts", """{"store":"S01","reference":"N1","sku":"P1","bookQuantity":3,"countedQuantity":2,"countedBy":"A1","at":"2026-07-01T10:00:00","voided":false}"""),
        ("follow-ups", """{"store":"S01","reference":"F1","workOrder":"WO-1","agent":"A1","at":"2026-07-03T10:00:00","outcome":"Refused","channel":"电话","talkSeconds":33,"notes":"忙","voided":false}"""),
        ("survey-responses", """
            {"store":"S01","reference":"Q1","workOrder":"WO-1","at":"2026-07-03T11:00:00","overall":5,"attitude":4,"quality":3,"speed":2,"recommend":10,
             "employeeRatings":[{"employee":"T1","rating":4},{"employee":"A1","rating":5}],"comment":"好","channel":"Phone","enteredBy":"A1","voided":false}
            """),
        ("complaints", """{"store":"S01","reference":"K1","workOrder":"WO-1","responsible":"T1","source":"400","at":"2026-07-04","text":"响","upheld":true,"decidedAt":"2026-07-05","voided":false}"""),
        ("training-results", """{"reference":"TR1","employee":"T1","course":"底盘","at":"2026-07-04","score":44.5,"fullScore":50,"status":"Taken","voided":false}"""),
        ("absences", """{"reference":"AB1","employee":"T1","from":"2026-07-06","to":"2026-07-08","kind":"AnnualLeave","note":"回家","voided":false}"""),
        ("peer-reviews", """{"reference":"PR1","employee":"T1","reviewer":"A1","at":"2026-07-04T10:00:00","points":80,"voided":false}"""),
    ];

    public static readonly (string Resource, string Items)[] KeysOnly =
    [
        ("stores", """{"code":"S01"}"""), ("employees", """{"number":"A1"}"""), ("work-orders", """{"store":"S01","number":"WO-1","customer":{},"vehicle":{}}"""),
        ("parts", """{"store":"S01","sku":"P1"}"""), ("stock-movements", """{"store":"S01","reference":"M1"}"""), ("part-requests", """{"store":"S01","reference":"R1"}"""),
        ("stock-counts", """{"store":"S01","reference":"N1"}"""), ("follow-ups", """{"store":"S01","reference":"F1"}"""), ("survey-responses", """{"store":"S01","reference":"Q1"}"""),
        ("complaints", """{"store":"S01","reference":"K1"}"""), ("training-results", """{"reference":"TR1"}"""), ("absences", """{"reference":"AB1"}"""), ("peer-reviews", """{"reference":"PR1"}"""),
    ];
}
