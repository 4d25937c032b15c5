namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What the value of a question can be read in, which follows from the stored units of what it sums.</summary>
internal static class QuestionUnits
{
    private static readonly Scale Yuan = new(1, 100); // stored in fen

    public static IReadOnlyList<(IndicatorUnit Unit, Scale Scale)> Of(RecordQuestion question)
    {
        if (question.Measure == RecordMeasure.Share) return [(IndicatorUnit.Percent, Scale.Percent)];
        if (question.Measure == RecordMeasure.TimeBetween) return Of(FieldUnit.Seconds);
        if (Unit(question.Field) is not { } field) return [];
        if (question.Measure == RecordMeasure.Average) return Of(field);
        if (Unit(question.Against) is not { } against) return [];

        // The same in both falls out of the quotient; so does nothing else, but something per piece keeps its unit.
        return field == against ? [(IndicatorUnit.Percent, Scale.Percent), (IndicatorUnit.Number, Scale.One)]
            : against == FieldUnit.Count ? Of(field)
            : [];

        FieldUnit? Unit(string? key) => SourceFields.Find(question.Source, key)?.Unit;
    }

    private static IReadOnlyList<(IndicatorUnit Unit, Scale Scale)> Of(FieldUnit unit) => unit switch
    {
        FieldUnit.Fen => [(IndicatorUnit.Yuan, Yuan)],
        FieldUnit.Seconds => [(IndicatorUnit.Minutes, Scale.Minutes), (IndicatorUnit.Hours, Scale.Hours)],
        FieldUnit.Points => [(IndicatorUnit.Points, Scale.One)],
        _ => [(IndicatorUnit.Number, Scale.One)],
    };
}
