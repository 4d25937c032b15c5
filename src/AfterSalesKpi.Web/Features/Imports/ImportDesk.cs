using AfterSalesKpi.Application.Records.Files;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Data;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>What the person may bring as a file, and how its columns are headed in either language.</summary>
public sealed class ImportDesk(KpiDbContext db, CurrentUser user, Words words, IEnumerable<IImport> imports)
{
    // Choices of which the field's name does not say the kind.
    private static readonly Dictionary<(string Resource, string Field), string> Terms = new()
    {
        [("training-results", "status")] = "TrainingStatus",
        [("stock-movements", "kind")] = "StockMovementKind",
        [("follow-ups", "outcome")] = "FollowUpOutcome",
        [("survey-responses", "channel")] = "SurveyChannel",
    };

    /// <summary>What the person may bring.</summary>
    public IReadOnlyList<ImportKind> Kinds => [.. ImportKind.All.Where(k => user.May(k.Permission))];

    /// <summary>One of those; null when there is none of that name for this person.</summary>
    public ImportKind? Kind(string resource) => Kinds.FirstOrDefault(k => k.Resource == resource);

    /// <summary>Takes its records in.</summary>
    public IImport Import(ImportKind kind) => imports.Single(i => i.Resource == kind.Resource) switch
    {
        ImportOwnEntries entries => entries.For(user.Name, user.Role),
        var import => import,
    };

    /// <summary>The columns that such a file may have; what holds lists cannot stand in a cell.</summary>
    public async Task<IReadOnlyList<FileColumn>> Columns(ImportKind kind, CancellationToken ct)
    {
        var fields = Fields(kind);
        var stores = fields.Exists(f => f.Name == "store") ? await db.Stores.AsNoTracking().OrderBy(s => s.Id).Select(s => new { s.Code, Names = new[] { s.Name, s.Code } }).Take(2_000).ToListAsync(ct) : [];
        var positions = fields.Exists(f => f.Name == "position") ? await db.Positions.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Code, Names = new[] { p.Name, p.EnglishName } }).ToListAsync(ct) : [];
        var own = fields.Exists(f => f.Name == "indicator") ? await db.OwnIndicators.AsNoTracking().OrderBy(i => i.Number).Select(i => new { i.Key, Names = new[] { i.Name, i.EnglishName } }).ToListAsync(ct) : [];
        return
        [
            .. fields.Select(f => new FileColumn(f, Headings(kind, f.Name), f.Name switch
            {
                "store" => Synonyms(stores.SelectMany(s => s.Names.Select(n => (n, s.Code)))),
                "indicator" => Synonyms(own.SelectMany(i => i.Names.Select(n => (n, i.Key)))),
                "position" => Synonyms(positions.SelectMany(p => p.Names.Select(n => (n, p.Code)))),
                _ => Synonyms(Words.Cultures.SelectMany(c => f.Choices.Select(choice => (Term(c, kind, f, choice), choice)))),
            })),
        ];
    }

    /// <summary>True for what a file need not say though the API does.</summary>
    public static bool IsFilledIn(ImportKind kind, string field) => kind.Resource == "training-results" && (field is "reference" or "score");

    /// <summary>The fields of such a file.</summary>
    public List<FieldDescription> Fields(ImportKind kind) => [.. Import(kind).Fields.Where(f => f.Kind is not (FieldKind.Texts or FieldKind.Parts or FieldKind.List))];

    /// <summary>A field's heading in the reader's language.</summary>
    public string Heading(string resource, string field) => words.Find($"Imports.Field.{resource}.{field}") ?? words.Find($"Imports.Field.{field}") ?? field;

    /// <summary>A choice as the reader writes it.</summary>
    public string Choice(ImportKind kind, FieldDescription field, string choice) => Terms.TryGetValue((kind.Resource, field.Name), out var term) ? words[$"Terms.{term}.{choice}"] : choice;

    private List<string> Headings(ImportKind kind, string field) =>
    [
        field, .. Words.Cultures.Select(c => words.All(c).GetValueOrDefault($"Imports.Field.{kind.Resource}.{field}") ?? words.All(c).GetValueOrDefault($"Imports.Field.{field}")).OfType<string>(),
    ];

    private string Term(string culture, ImportKind kind, FieldDescription field, string choice) =>
        Terms.TryGetValue((kind.Resource, field.Name), out var term) ? words.All(culture).GetValueOrDefault($"Terms.{term}.{choice}") ?? choice : choice;

    private static Dictionary<string, string> Synonyms(IEnumerable<(string Word, string Code)> pairs)
    {
        var synonyms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, code) in pairs.Where(p => p.Word.Length > 0)) synonyms.TryAdd(word, code);
        return synonyms;
    }
}
