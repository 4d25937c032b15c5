using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards.Trial;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>A plan tried out on closed months.</summary>
/// <param name="View">The version.</param>
/// <param name="Form">What it says, as typed.</param>
/// <param name="Months">How many months.</param>
/// <param name="Result">What it comes to; null while what is typed cannot be read.</param>
/// <param name="Page">The page of people.</param>
/// <param name="Size">How many a page.</param>
public sealed record WhatIfModel(PlanVersionView View, PlanForm Form, int Months, TrialResult? Result, int Page, int Size)
{
    /// <summary>The numbers of months to choose from.</summary>
    public static readonly IReadOnlyList<int> Choices = [1, 3, 6, 12];
}
