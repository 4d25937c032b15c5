using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace AfterSalesKpi.Web.Setup;

/// <summary>An empty field of a form is an empty text where the form's property is never null, and null where it may be.</summary>
internal sealed class EmptyText : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key is not { MetadataKind: ModelMetadataKind.Property, PropertyInfo: { } property } || property.PropertyType != typeof(string)) return;
        var written = new NullabilityInfoContext().Create(property).WriteState;
        if (written == NullabilityState.NotNull) context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
