using System.Globalization;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using Process = AfterSalesKpi.Domain.Records.Workshop.ServiceProcess;

namespace AfterSalesKpi.Web.Features.ServiceProcess;

/// <summary>The form of a process that is planned, as typed.</summary>
public sealed partial class EditModel
{
    /// <summary>Kinds of service in the order of the form.</summary>
    public static readonly IReadOnlyList<ServiceType> Types = Enum.GetValues<ServiceType>();

    /// <summary>The newest process looked at; none where the group follows the default.</summary>
    public int? Newest { get; set; }

    /// <summary>Its version.</summary>
    public int? Version { get; set; }

    /// <summary>The first day, <c>2026-12-01</c>.</summary>
    public string? From { get; set; }

    public List<StepFields> Steps { get; set; } = [];

    /// <summary>The day that is meant; null when it cannot be read.</summary>
    public DateOnly? Day => DateOnly.TryParseExact(From?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static EditModel Of(IReadOnlyList<ProcessStep> steps, DateOnly from, Process? newest) => new()
    {
        Newest = newest?.Id, Version = newest?.Version, From = from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Steps = [.. steps.Select(StepFields.From)],
    };

    /// <summary>The steps that are meant. A new step's code is made of its English name; it stays when the step is renamed.</summary>
    public List<ProcessStep> Read()
    {
        var steps = new List<ProcessStep>();
        var taken = Steps.Select(s => s.Code).OfType<string>().ToHashSet();
        foreach (var step in Steps)
        {
            var code = string.IsNullOrWhiteSpace(step.Code) ? Code(step.NameEn, taken) : step.Code;
            taken.Add(code);
            steps.Add(step.Read(code));
        }

        return steps;
    }

    /// <summary>Adds, moves or retires a step, as a button of the form says: <c>add</c>, <c>up:2</c>, <c>down:2</c>, <c>retire:2</c>. Nothing is saved by it.</summary>
    /// <returns>False for anything else.</returns>
    public bool Arrange(string? command)
    {
        if (command == "add")
        {
            if (Steps.Count < Process.MostSteps) Steps.Add(new StepFields());
            Fill();
            return true;
        }

        if (command?.Split(':') is not [var what, var which] || !int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n >= Steps.Count) return false;
        switch (what)
        {
            case "retire":
                Steps.RemoveAt(n);
                return true;
            case "up" when n > 0:
                (Steps[n - 1], Steps[n]) = (Steps[n], Steps[n - 1]);
                return true;
            case "down" when n < Steps.Count - 1:
                (Steps[n + 1], Steps[n]) = (Steps[n], Steps[n + 1]);
                return true;
            default:
                return what is "up" or "down";
        }
    }

    /// <summary>Whatever was sent, each step has a choice for each kind of service.</summary>
    public void Fill() => Steps.ForEach(s => s.Fill());

    private static string Code(string? name, HashSet<string> taken)
    {
        var plain = NotKebab().Replace((name ?? "").Trim().ToLowerInvariant(), "-").Trim('-');
        if (plain.Length > ProcessStep.CodeLength - 3) plain = plain[..(ProcessStep.CodeLength - 3)].Trim('-');
        if (plain.Length == 0) plain = "step";
        var code = plain;
        for (var n = 2; taken.Contains(code); n++) code = string.Create(CultureInfo.InvariantCulture, $"{plain}-{n}");
        return code;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotKebab();
}
