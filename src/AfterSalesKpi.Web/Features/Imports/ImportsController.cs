using AfterSalesKpi.Application.Records.Files;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Application.Workbooks.Reading;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>Records from files: a template, the file, every bad row named before anything is kept, then all of it or the good rows.</summary>
[Route("imports")]
[Can(Permission.ManageStaff, Permission.KeepParts, Permission.Administer)]
public sealed class ImportsController(ImportDesk desk, CurrentUser user, Words words) : Controller
{
    private const int MostOverhead = 65_536;

    [HttpGet("")]
    public async Task<IActionResult> Index([FromServices] ImportFileList files, [FromQuery(Name = "page")] int asked = 1, CancellationToken ct = default)
    {
        ViewData["NoMonth"] = true;
        var page = Math.Clamp(asked, 1, 10_000);
        var (total, rows) = await files.Page([.. desk.Kinds.Select(k => k.Resource)], page, IndexModel.Size, ct);
        return View(new IndexModel(desk.Kinds, page, total, rows));
    }

    [HttpGet("{resource}")]
    public IActionResult Bring(string resource) => Page(resource, StatusCodes.Status200OK);

    [HttpGet("/staff/import")]
    [Can(Permission.ManageStaff)]
    public IActionResult BringEmployees() => Page("employees", StatusCodes.Status200OK);

    [HttpGet("/training/import")]
    [Can(Permission.ManageStaff)]
    public IActionResult BringTraining() => Page("training-results", StatusCodes.Status200OK);

    [HttpGet("{resource}/template")]
    public IActionResult Template(string resource)
    {
        if (desk.Kind(resource) is not { } kind) return Unknown(resource);
        var fields = desk.Fields(kind);
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        {
            workbook.AddSheet(words[$"Imports.Kind.{resource}"], [.. fields.Select(f => new Column(desk.Heading(resource, f.Name)))], []);
            workbook.AddSheet(
                words["Imports.Guide"],
                [new(words["Imports.Column"]), new(words["Imports.NameForPrograms"]), new(words["Imports.Needed"]), new(words["Imports.Holds"])],
                Guide(kind).Select(c => (IReadOnlyList<object?>)[c.Heading, c.Field.Name, c.Needed ? words["Imports.Yes"] : null, c.Note]));
        }

        stream.Position = 0;
        return File(stream, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{words["Imports.TemplateName", words[$"Imports.Kind.{resource}"]]}.xlsx");
    }

    [HttpPost("{resource}")]
    [RequestSizeLimit(TableFile.MostBytes + MostOverhead)]
    public async Task<IActionResult> Bring(string resource, IFormFile? file, [FromServices] BringFile bring, CancellationToken ct)
    {
        if (desk.Kind(resource) is not { } kind) return Unknown(resource);
        if (file is null || file.Length == 0)
        {
            ModelState.Add("file", "file-empty", words);
            return Page(resource, StatusCodes.Status422UnprocessableEntity);
        }

        await using var stream = file.OpenReadStream();
        var outcome = await bring.Run(stream, Path.GetFileName(file.FileName), desk.Import(kind), await desk.Columns(kind, ct), user.Id, ct);
        if (outcome.Succeeded) return LocalRedirect($"/imports/{resource}/files/{outcome.Value}");
        ModelState.Add(outcome, words);
        return Page(resource, StatusCodes.Status422UnprocessableEntity);
    }

    [HttpGet("{resource}/files/{file:long}")]
    public Task<IActionResult> Show(string resource, long file, [FromServices] ImportFileList files, CancellationToken ct) => Show(resource, file, files, StatusCodes.Status200OK, ct);

    [HttpPost("{resource}/files/{file:long}")]
    public async Task<IActionResult> Take(string resource, long file, bool all, [FromServices] ImportFileList files, [FromServices] TakeFile take, CancellationToken ct)
    {
        if (desk.Kind(resource) is null) return Unknown(resource);
        if (await Find(resource, file, files, ct) is not { } found) return NotFound();
        var outcome = await take.Run(file, desk.Import(found.Kind), await desk.Columns(found.Kind, ct), all, ct);
        if (outcome.Succeeded) return LocalRedirect($"/imports/{resource}/files/{file}");
        ModelState.Add(outcome, words);
        return await Show(resource, file, files, StatusCodes.Status422UnprocessableEntity, ct);
    }

    [HttpGet("{resource}/files/{file:long}/rejected")]
    public async Task<IActionResult> Rejected(string resource, long file, [FromServices] ImportFileList files, CancellationToken ct)
    {
        if (desk.Kind(resource) is null) return Unknown(resource);
        if (await Find(resource, file, files, ct) is not { } found) return NotFound();
        return this.Workbook(
            words["Imports.BadRows"],
            [new(words["Imports.Row"], CellKind.Integer), new(words["Imports.Column"]), new(words["Imports.Cell"]), new(words["Imports.Reason"])],
            found.Rejections.Select(r => (IReadOnlyList<object?>)[r.Row, r.Heading, r.Cell, r.Reason]));
    }

    private IActionResult Page(string resource, int status)
    {
        ViewData["NoMonth"] = true;
        if (desk.Kind(resource) is not { } kind) return Unknown(resource);
        Response.StatusCode = status;
        return View("Bring", new BringModel(kind, Guide(kind)));
    }

    /// <summary>There for others, but not for this person; or not there at all.</summary>
    private IActionResult Unknown(string resource) => ImportKind.All.Any(k => k.Resource == resource) ? Forbid() : NotFound();

    private async Task<IActionResult> Show(string resource, long file, ImportFileList files, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (desk.Kind(resource) is null) return Unknown(resource);
        if (await Find(resource, file, files, ct) is not { } found) return NotFound();
        Response.StatusCode = status;
        return View("File", found);
    }

    private async Task<FileModel?> Find(string resource, long file, ImportFileList files, CancellationToken ct)
    {
        if (await files.Find(file, ct) is not { } view || view.File.Resource != resource || desk.Kind(resource) is not { } kind) return null;
        return new FileModel(
            kind, view,
            [.. view.Rejections.Select(r => (r.Row, r.Field.Length == 0 ? Features.Shared.Show.Nothing : desk.Heading(kind.Resource, r.Field), r.Cell, words.Of(r.Problem)))]);
    }

    private List<(FieldDescription Field, string Heading, bool Needed, string Note)> Guide(ImportKind kind) =>
        desk.Fields(kind).ConvertAll(f => (f, desk.Heading(kind.Resource, f.Name), f.Required && !ImportDesk.IsFilledIn(kind, f.Name), Note(kind, f)));

    private string Note(ImportKind kind, FieldDescription field) => words.Find($"Imports.Note.{kind.Resource}.{field.Name}") ?? field.Kind switch
    {
        FieldKind.Choice => string.Join(" / ", field.Choices.Select(c => desk.Choice(kind, field, c))),
        FieldKind.Flag => words["Imports.Flag"],
        FieldKind.Day => words["Imports.Day"],
        FieldKind.Time => words["Imports.Time"],
        FieldKind.Integer or FieldKind.Number => field is { Least: { } least, Most: { } most } && most < 1_000_000 ? words["Imports.Between", least, most] : words["Imports.Number"],
        _ => words.Find($"Imports.Note.{field.Name}") ?? (field.MaxLength is { } length ? words["Imports.Text", length] : ""),
    };
}
