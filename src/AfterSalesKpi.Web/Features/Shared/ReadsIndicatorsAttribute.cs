using AfterSalesKpi.Application.Indicators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>Reads the group's catalogue of indicators before the action, because views name indicators and cannot wait for the database.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ReadsIndicatorsAttribute() : TypeFilterAttribute(typeof(Reading))
{
    private sealed class Reading(GroupCatalogue catalogue) : IAsyncActionFilter
    {
        public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
        {
            await catalogue.Load(context.HttpContext.RequestAborted);
            await next();
        }
    }
}
