using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Data.Demo.Staff;

/// <summary>Somebody who works in a demo store, with a temper of their own: four figures around 0 that colour whatever they do.</summary>
internal sealed class Person(Employee employee, PositionKind kind, Dice dice)
{
    private readonly double drift = 0.03 * dice.Bell();

    public Employee Employee => employee;

    public int Id => employee.Id;

    /// <summary>What the person works as; a technician may become an advisor.</summary>
    public PositionKind Kind { get; private set; } = kind;

    /// <summary>Keeps times and promises.</summary>
    public double Punctual { get; private set; } = dice.Bell();

    /// <summary>Does the work right the first time.</summary>
    public double Careful { get; private set; } = dice.Bell();

    /// <summary>Gets on with people.</summary>
    public double Friendly { get; private set; } = dice.Bell();

    /// <summary>Works fast and does not skip steps.</summary>
    public double Diligent { get; private set; } = dice.Bell();

    /// <summary>The weekday off; nobody has Saturday or Sunday, when most customers come.</summary>
    public DayOfWeek Off { get; } = (DayOfWeek)dice.Between(1, 5);

    /// <summary>Paints and beats panels rather than repairing.</summary>
    public bool DoesBodywork { get; init; }

    /// <summary>Until when the work at hand lasts.</summary>
    public DateTime BusyUntil { get; set; }

    public bool WorksOn(DateOnly day) => day.DayOfWeek != Off && Employed(day);

    public bool Employed(DateOnly day) => !(day < employee.HiredOn) && !(day > employee.LeftOn);

    /// <summary>Changes to another kind of work; the employee's assignments say since when.</summary>
    public void Become(PositionKind next) => Kind = next;

    /// <summary>A month goes by: people get a little better or worse.</summary>
    public void Age()
    {
        Punctual = Math.Clamp(Punctual + drift, -2.5, 2.5);
        Careful = Math.Clamp(Careful + drift, -2.5, 2.5);
        Friendly = Math.Clamp(Friendly + drift, -2.5, 2.5);
        Diligent = Math.Clamp(Diligent + drift, -2.5, 2.5);
    }
}
