using System.Globalization;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>The text message that brings a customer the address of the survey. It is in the trade's first language; the page itself can be read in both.</summary>
public sealed class SurveyText(Words words, OutboxSettings settings, IServer server, IHostEnvironment environment)
{
    /// <summary>See <see cref="Application.Records.Surveys.WriteSurveyText"/>. In Development the program's own address does.</summary>
    public string? Write(string storeName, string secret)
    {
        var site = settings.SiteAddress?.ToString() ?? (environment.IsDevelopment() ? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() : null);
        if (site is null) return null;
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.Cultures[0]);
            return words["Surveys.TextMessage", storeName, $"{site.TrimEnd('/')}/s/{secret}"];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
