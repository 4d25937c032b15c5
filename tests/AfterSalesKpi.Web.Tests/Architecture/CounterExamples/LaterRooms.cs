// Each of these breaks the order of the rooms in another way; the test of the rooms must see every one.
#pragma warning disable CS0169, CA1823, IDE0051, CA1812 // they are there to be looked at only
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Domain.Records.CounterExamples
{
    internal sealed class KnowsByField
    {
        private readonly Scorecard? card;
    }

    internal static class KnowsByParameter
    {
        public static bool Has(Scorecard card) => card is not null;
    }

    internal static class KnowsInsideAMethod
    {
        public static IEnumerable<string> All()
        {
            foreach (var note in LineNotes.All) yield return note;
        }
    }

    internal static class KnowsAsGenericArgument
    {
        public static object Empty() => Array.Empty<ScorecardLine>();
    }
}

namespace AfterSalesKpi.Application.Indicators.CounterExamples
{
    internal static class KnowsAnotherUseCase
    {
        public static Type Later() => typeof(PublishMonth);
    }
}
