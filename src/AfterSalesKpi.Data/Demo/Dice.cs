namespace AfterSalesKpi.Data.Demo;

/// <summary>
/// Chance that can be repeated: the same seed throws the same numbers on every machine and every version of .NET (SplitMix64, and no
/// mathematics beyond addition and multiplication).
/// </summary>
internal sealed class Dice(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private readonly ulong first = seed;
    private ulong state = seed;

    /// <summary>Dice of their own for one purpose, the same however often these here were thrown before.</summary>
    public Dice For(long purpose) => new(Mix(first + (Step * (ulong)(purpose + 1))));

    /// <summary>From 0 up to but not including 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int least, int most) => least + (int)(Share() * (most - least + 1));

    public double Within(double least, double most) => least + (Share() * (most - least));

    /// <summary>Mean 0, standard deviation 1, never beyond 3.5: four throws added up.</summary>
    public double Bell() => (Share() + Share() + Share() + Share() - 2) * 1.7320508;

    public TimeSpan Minutes(int least, int most) => TimeSpan.FromSeconds(Between(least * 60, most * 60));

    public T Pick<T>(IReadOnlyList<T> list) => list[Between(0, list.Count - 1)];

    /// <summary>One of the list, each as likely as it weighs. Something must weigh more than nothing.</summary>
    public T Pick<T>(IReadOnlyList<T> list, Func<T, double> weight)
    {
        var left = Share() * list.Sum(weight);
        foreach (var one in list)
        {
            left -= weight(one);
            if (left < 0) return one;
        }

        return list.Last(one => weight(one) > 0);
    }

    private ulong Next() => Mix(state += Step);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
