# The program as an image: built with the SDK and node, run as a user without rights.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/AfterSalesKpi.Web -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# ICU and time zones: dates, Chinese text and months that end at a store's own midnight need them.
RUN apt-get update && apt-get install -y --no-install-recommends libicu-dev tzdata curl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /app/App_Data /logs && chown -R $APP_UID /app/App_Data /logs
USER $APP_UID
ENV ASPNETCORE_HTTP_PORTS=8080 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false Logs__Path=/logs
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD curl -fsS http://localhost:8080/health/live || exit 1
ENTRYPOINT ["dotnet", "AfterSalesKpi.Web.dll"]
