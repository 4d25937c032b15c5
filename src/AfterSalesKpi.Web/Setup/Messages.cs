using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Web.Features.Messages;
using AfterSalesKpi.Web.Features.Surveys;

namespace AfterSalesKpi.Web.Setup;

/// <summary>How people are told of things outside the program (<c>Outbox:*</c>, <c>Mail:*</c>, <c>Webhooks:*</c>, <c>TextGateway:*</c>).</summary>
internal static class Messages
{
    public static IServiceCollection AddMessages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(Read<OutboxSettings>("Outbox")).AddSingleton(Read<MailSettings>("Mail"));
        services.AddSingleton(Read<WebhookSettings>("Webhooks")).AddSingleton(Read<TextGatewaySettings>("TextGateway"));
        services.AddSingleton<WebhookSecrets>().AddSingleton<NoticeText>();
        services.AddSingleton<WriteNotice>(provider => provider.GetRequiredService<NoticeText>().Letter);
        services.AddSingleton<SurveyText>().AddSingleton<WriteSurveyText>(provider => provider.GetRequiredService<SurveyText>().Write);
        services.AddScoped<IDelivery, MailDelivery>().AddScoped<IDelivery, WebhookDelivery>().AddScoped<IDelivery, TextDelivery>();
        return services;

        T Read<T>(string section)
            where T : class, new() => configuration.GetSection(section).Get<T>() ?? new T();
    }
}
