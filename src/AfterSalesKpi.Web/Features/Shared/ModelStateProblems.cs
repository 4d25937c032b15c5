using AfterSalesKpi.Domain.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>Puts expected errors beside the fields of a form, in the reader's words.</summary>
public static class ModelStateProblems
{
    /// <summary>Every problem of an outcome; a problem without a field stands on top of the form.</summary>
    public static void Add(this ModelStateDictionary state, Outcome outcome, Words words)
    {
        foreach (var problem in outcome.Problems) state.AddModelError(problem.Field, words.Of(problem));
    }

    /// <summary>One problem.</summary>
    public static void Add(this ModelStateDictionary state, string field, string code, Words words, params object[] args) =>
        state.AddModelError(field, words.Of(new Problem(field, code, args)));
}
