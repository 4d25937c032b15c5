using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Expected errors as problem details: the sentence in the reader's language, the code and the field for programs.</summary>
internal static class ApiProblems
{
    /// <summary>A request that cannot be answered, with the parameter to mend.</summary>
    public static ProblemHttpResult Bad(this Words words, string parameter, string code, params object[] args) =>
        words.Answer(StatusCodes.Status400BadRequest, new Problem(parameter, code, args));

    /// <summary>Something that is not there, or not for this key.</summary>
    public static ProblemHttpResult Absent(this Words words, string parameter, string code, params object[] args) =>
        words.Answer(StatusCodes.Status404NotFound, new Problem(parameter, code, args));

    /// <summary>A problem under some status.</summary>
    public static ProblemHttpResult Answer(this Words words, int status, Problem problem)
    {
        var more = new Dictionary<string, object?> { ["code"] = problem.Code };
        if (problem.Field.Length > 0) more["field"] = problem.Field;
        return TypedResults.Problem(detail: words.Of(problem), statusCode: status, extensions: more);
    }
}
