using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>
/// Keeps answers that somebody took down as entered by mistake: they count nowhere (rule 9), the trail tells who said so, and the customer
/// can be asked again. What a customer sent by their own link cannot be taken away.
/// </summary>
public sealed class VoidSurvey(ImportTransaction transaction)
{
    /// <summary>Voids a response of a visible store.</summary>
    /// <param name="responseId">The response.</param>
    /// <param name="version">The version that was seen.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Refused: <c>unknown-answer</c>, <c>customers-own-answer</c> or <c>changed-meanwhile</c>.</returns>
    public async Task<Outcome> Run(long responseId, int version, CancellationToken ct)
    {
        var outcome = await transaction.Run(work => Void(work, responseId, version, ct), ct);
        return outcome.Succeeded ? Outcome.Done : Outcome.From(outcome.Problems);
    }

    /// <summary>The same within a piece of work of somebody else, who writes it.</summary>
    internal static async Task TakeBack(ImportWork work, SurveyResponse response, CancellationToken ct)
    {
        work.Marks.Touch(work.Store(response.StoreId), RowTimes.Of(response));
        response.Void();
        var invitation = await work.Db.SurveyInvitations.SingleOrDefaultAsync(i => i.StoreId == response.StoreId && i.ResponseId == response.Id, ct);
        invitation?.Reopen(response.Id);
    }

    private static async Task<Outcome<SurveyResponse>> Void(ImportWork work, long responseId, int version, CancellationToken ct)
    {
        var response = await work.Db.SurveyResponses.Include(r => r.EmployeeRatings).SingleOrDefaultAsync(r => r.Id == responseId && !r.Voided, ct);
        if (response is null) return new Problem("", "unknown-answer");
        if (!response.IsTakenDown) return new Problem("", "customers-own-answer");
        if (response.Version != version) return new Problem("", "changed-meanwhile");
        await work.LoadStores([response.StoreId], ct);
        await TakeBack(work, response, ct);
        await work.Write(ct);
        return response;
    }
}
