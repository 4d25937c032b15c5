using System.Text.Encodings.Web;
using System.Text.Unicode;
using AfterSalesKpi.Web.Features.Dashboard;
using AfterSalesKpi.Web.Features.FollowUps;
using AfterSalesKpi.Web.Features.Indicators;
using AfterSalesKpi.Web.Features.Plans;
using AfterSalesKpi.Web.Features.Quarters;
using AfterSalesKpi.Web.Features.Scores;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.WebEncoders;

namespace AfterSalesKpi.Web.Setup;

/// <summary>Server-rendered pages: a feature is a folder, every unsafe verb needs a form token, Chinese is written as Chinese.</summary>
internal static class Pages
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA, UnicodeRanges.GeneralPunctuation,
            UnicodeRanges.Arrows, UnicodeRanges.MathematicalOperators, UnicodeRanges.CjkSymbolsandPunctuation, UnicodeRanges.CjkUnifiedIdeographs,
            UnicodeRanges.CjkUnifiedIdeographsExtensionA, UnicodeRanges.HalfwidthandFullwidthForms, UnicodeRanges.EnclosedCjkLettersandMonths));
        services.AddRouting(options =>
        {
            options.LowercaseUrls = true;
            options.SetParameterPolicy<MonthConstraint>("month");
            options.SetParameterPolicy<QuarterConstraint>("quarter");
        });
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.ModelMetadataDetailsProviders.Add(new EmptyText());
            options.Conventions.Add(new FeatureFolders());
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        }).AddRazorOptions(options =>
        {
            options.ViewLocationExpanders.Add(new FeatureFolders());
            options.ViewLocationFormats.Clear();
            options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        services.AddOptions<MvcOptions>().Configure<Words>((options, words) => Speak(options.ModelBindingMessageProvider, words));
        services.AddSingleton<Navigation>().AddSingleton<Shelf>().AddScoped<Show>().AddScoped<MeasureText>().AddScoped<OwnText>().AddScoped<QuestionText>()
            .AddSingleton<DashboardCache>().AddScoped<DashboardReads>().AddScoped<DashboardText>().AddScoped<TodayText>().AddScoped<MorningLists>()
            .AddScoped<ScorecardText>().AddScoped<LineText>().AddScoped<SheetWords>().AddScoped<QuarterText>().AddScoped<IndicatorReads>().AddScoped<PlanText>().AddScoped<PlanPages>().AddScoped<GoalText>().AddScoped<Features.OwnIndicators.QuestionPreview>().AddScoped<CallPages>().AddScoped<ChosenColumns>();
        return services;
    }

    /// <summary>What cannot be read as the field's type is told in the reader's language.</summary>
    private static void Speak(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DefaultModelBindingMessageProvider messages, Words words)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => words["Problems.invalid"]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => words["Problems.invalid"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => words["Problems.invalid"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => words["Problems.invalid"]);
        messages.SetValueIsInvalidAccessor(_ => words["Problems.invalid"]);
        messages.SetValueMustBeANumberAccessor(_ => words["Problems.not-a-number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => words["Problems.not-a-number"]);
        messages.SetValueMustNotBeNullAccessor(_ => words["Problems.required"]);
        messages.SetMissingBindRequiredValueAccessor(_ => words["Problems.required"]);
        messages.SetMissingKeyOrValueAccessor(() => words["Problems.required"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => words["Problems.required"]);
    }
}
