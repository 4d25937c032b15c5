using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Razor;

namespace AfterSalesKpi.Web.Setup;

/// <summary>A controller's views lie beside it: those of <c>Features.Orders</c> in Features/Orders, what several share in Features/Shared.</summary>
internal sealed class FeatureFolders : IControllerModelConvention, IViewLocationExpander
{
    private const string Key = "feature";

    public void Apply(ControllerModel controller)
    {
        var space = controller.ControllerType.Namespace ?? "";
        var at = space.IndexOf(".Features.", StringComparison.Ordinal);
        if (at >= 0) controller.Properties[Key] = space[(at + ".Features.".Length)..].Replace('.', '/');
    }

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[Key] = context.ActionContext.ActionDescriptor.Properties.TryGetValue(Key, out var feature) ? feature as string : null;

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values[Key] is { } feature ? viewLocations.Prepend($"/Features/{feature}/{{0}}.cshtml") : viewLocations;
}
