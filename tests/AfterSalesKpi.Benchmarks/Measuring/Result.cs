using System.Globalization;

namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>One line of the table.</summary>
internal sealed record Result(string Number, string What, string Ours, string Other, double Ratio, string Goal, bool Holds)
{
    /// <summary>Ours may take at most so many times the other's time or memory.</summary>
    public static Result AtMost(string number, string what, double ours, double other, string unit, double goal, double? ratio = null) =>
        new(number, what, Figure(ours, unit), Figure(other, unit), ratio ?? ours / other, Text($"≤ {goal}"), (ratio ?? ours / other) <= goal);

    /// <summary>Ours must do at least so many times what the other does in the same time.</summary>
    public static Result AtLeast(string number, string what, double ours, double other, string unit, double goal, double? ratio = null) =>
        new(number, what, Figure(ours, unit), Figure(other, unit), ratio ?? ours / other, Text($"≥ {goal}"), (ratio ?? ours / other) >= goal);

    public override string ToString() => Text($"| {Number} | {What} | {Ours} | {Other} | {Ratio:0.00} | {Goal} | {(Holds ? "yes" : "**no**")} |");

    private static string Figure(double value, string unit) => Text($"{value:0.##} {unit}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
