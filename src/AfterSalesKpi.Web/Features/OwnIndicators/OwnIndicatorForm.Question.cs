using System.Globalization;
using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>What is asked of records, as the form holds it.</summary>
public sealed partial class OwnIndicatorForm
{
    public RecordSource Source { get; set; } = RecordSource.Orders;

    public List<ConditionForm> Conditions { get; set; } = [];

    public RecordMeasure Measure { get; set; } = RecordMeasure.Share;

    public List<ConditionForm> Counted { get; set; } = [];

    public string? Field { get; set; }

    public string? Against { get; set; }

    public string? At { get; set; }

    public string? Attribution { get; set; }

    /// <summary>The month to try it on.</summary>
    public string? PreviewMonth { get; set; }

    /// <summary>The code of the store to try it on; null: all.</summary>
    public string? PreviewStore { get; set; }

    /// <summary>What is asked; null where figures are entered.</summary>
    internal RecordQuestion? Question => Kind != OwnKind.FromRecords ? null : new RecordQuestion
    {
        Source = Source,
        Measure = Measure,
        Conditions = [.. Conditions.Where(c => !c.IsBlank).Select(c => c.ToCondition(Source))],
        Counted = Measure == RecordMeasure.Share ? [.. Counted.Where(c => !c.IsBlank).Select(c => c.ToCondition(Source))] : [],
        Field = Measure == RecordMeasure.Share ? null : Field,
        Against = Measure is RecordMeasure.RatioOfSums or RecordMeasure.TimeBetween ? Against : null,
        At = At ?? "",
        Attribution = Attribution ?? "",
    };

    /// <summary>Adds or takes away a condition, as a button asked; forgets what the source does not know, and chooses what is usual.</summary>
    /// <param name="then">Such as <c>add-condition</c> or <c>remove-counted:1</c>.</param>
    internal void Rearrange(string then)
    {
        var parts = then.Split(':');
        var list = parts[0].EndsWith("counted", StringComparison.Ordinal) ? Counted : Conditions;
        if (parts[0].StartsWith("add-", StringComparison.Ordinal) && list.Count < RecordQuestion.MostConditions) list.Add(new ConditionForm());
        if (parts is [var what, var at] && what.StartsWith("remove-", StringComparison.Ordinal) && int.TryParse(at, CultureInfo.InvariantCulture, out var n) && n >= 0 && n < list.Count) list.RemoveAt(n);
        Suit();
    }

    internal void Suit()
    {
        if (Kind != OwnKind.FromRecords) return;
        if (!Enum.IsDefined(Source)) Source = RecordSource.Orders;
        if (!Enum.IsDefined(Measure)) Measure = RecordMeasure.Share;
        foreach (var condition in Conditions.Concat(Counted)) condition.Suit(Source);
        if (Measure == RecordMeasure.Share && Counted.Count == 0) Counted.Add(new ConditionForm());
        var kind = Measure == RecordMeasure.TimeBetween ? FieldKind.Time : FieldKind.Number;
        if (SourceFields.Find(Source, Field)?.Kind != kind) Field = null;
        if (SourceFields.Find(Source, Against)?.Kind != kind) Against = null;
        if (SourceFields.Find(Source, At) is not { Dates: true }) At = SourceFields.DatesOf(Source)[0].Key;
        if (Attribution != SourceFields.Nobody && SourceFields.Find(Source, Attribution)?.Kind != FieldKind.Person) Attribution = SourceFields.PeopleOf(Source)[0].Key;
        var units = new OwnDefinition(Kind, Unit, Direction, Question).Units;
        if (units.Count > 0 && !units.Contains(Unit)) Unit = units[0];
    }

    /// <summary>Leaves out conditions that nobody filled in, so that what is wrong with the others stands beside them.</summary>
    internal void LeaveOutBlanks()
    {
        Conditions.RemoveAll(c => c.IsBlank);
        Counted.RemoveAll(c => c.IsBlank);
    }

    private void Take(RecordQuestion question)
    {
        (Source, Measure, Field, Against, At, Attribution) = (question.Source, question.Measure, question.Field, question.Against, question.At, question.Attribution);
        Conditions = [.. question.Conditions.Select(c => ConditionForm.From(Source, c))];
        Counted = [.. question.Counted.Select(c => ConditionForm.From(Source, c))];
    }
}
