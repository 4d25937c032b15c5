using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.ServiceProcess;

/// <summary>One step of a process in the form.</summary>
public sealed class StepFields
{
    /// <summary>The step's code; none for one that has just been added.</summary>
    public string? Code { get; set; }

    public string? NameZh { get; set; }

    public string? NameEn { get; set; }

    public StepRole Role { get; set; } = StepRole.Advisor;

    /// <summary>What each kind of service does with it, in the order of <see cref="EditModel.Types"/>.</summary>
    public List<StepUse> Uses { get; set; } = [];

    public static StepFields From(ProcessStep step) => new()
    {
        Code = step.Code, NameZh = step.NameZh, NameEn = step.NameEn, Role = step.Role,
        Uses = [.. EditModel.Types.Select(t => step.Required.Contains(t) ? StepUse.Required : step.Optional.Contains(t) ? StepUse.Optional : StepUse.Not)],
    };

    /// <summary>The step that is meant.</summary>
    /// <param name="code">Its code, kept or made.</param>
    public ProcessStep Read(string code) => new(code, NameZh?.Trim() ?? "", NameEn?.Trim() ?? "", Role, Types(StepUse.Required), Types(StepUse.Optional));

    /// <summary>Every kind of service has a choice, whatever was sent.</summary>
    public void Fill()
    {
        while (Uses.Count < EditModel.Types.Count) Uses.Add(StepUse.Not);
    }

    private List<ServiceType> Types(StepUse use) => [.. EditModel.Types.Where((_, n) => n < Uses.Count && Uses[n] == use)];
}
