using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary><c>PUT /api/v1/{resource}</c>, one for each kind of records.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this RouteGroupBuilder api, IEnumerable<IImport> imports)
    {
        foreach (var import in imports)
        {
            var kind = import.GetType();
            api.MapPut("/" + import.Resource, (HttpContext http, Words words, string? atomic = null) => Put(http, words, kind, atomic))
                .RequireAuthorization(ApiPolicies.Import)
                .WithName("put-" + import.Resource)
                .WithTags("Records")
                .WithMetadata(new ImportedResource(import.Resource, import.Fields))
                .Produces<ImportAnswer>()
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
                .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
                .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<IResult> Put(HttpContext http, Words words, Type kind, string? atomic)
    {
        var allOrNone = false;
        if (atomic is not null && !bool.TryParse(atomic, out allOrNone)) return words.Bad("atomic", "invalid");
        using var body = await RequestBody.Read(http);
        if (body is null) return words.Answer(StatusCodes.Status413PayloadTooLarge, new Problem("", "too-many-bytes", RequestBody.MostBytes / 1024 / 1024));
        var import = (IImport)http.RequestServices.GetRequiredService(kind);
        var outcome = await import.Run(body.Bytes, allOrNone, http.RequestAborted);
        return outcome.Succeeded ? Answer(words, outcome.Value) : Refuse(http, words, outcome.Problems[0]);
    }

    private static IResult Answer(Words words, ImportResult result)
    {
        var rejected = result.Rejected.Select(r => new RejectedItem(r.Index, r.Key, r.Problem.Field, r.Problem.Code, words.Of(r.Problem))).ToList();
        if (!result.Undone) return TypedResults.Ok(new ImportAnswer(result.Accepted, rejected));
        var problem = new Problem("items", "nothing-taken", rejected.Count);
        return TypedResults.Problem(
            detail: words.Of(problem),
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["code"] = problem.Code, ["accepted"] = 0, ["rejected"] = rejected });
    }

    private static IResult Refuse(HttpContext http, Words words, Problem problem)
    {
        if (problem.Code == "busy") http.Response.Headers.RetryAfter = "1";
        return words.Answer(
            problem.Code switch
            {
                "too-many-items" => StatusCodes.Status413PayloadTooLarge,
                "busy" => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status400BadRequest,
            },
            problem);
    }
}
