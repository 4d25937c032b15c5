using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>Files that come with a form and belong to a record from then on, and how they are given back.</summary>
public static class BroughtFiles
{
    /// <summary>Most bytes of a form with files.</summary>
    public const int MostBytes = (KeptFile.Most * KeptFile.MostBytes) + (512 * 1024);

    /// <summary>Reads them, none longer than may be kept. Refused: <c>too-many-files</c>, <c>file-too-large</c>.</summary>
    public static async Task<(List<(string Name, byte[] Content)> Contents, List<Problem> Problems)> Read(IReadOnlyCollection<IFormFile>? files, CancellationToken ct)
    {
        var (contents, problems) = (new List<(string, byte[])>(), new List<Problem>());
        if (files is null) return (contents, problems);
        if (files.Count > KeptFile.Most) problems.Add(new Problem("files", "too-many-files", KeptFile.Most));
        problems.AddRange(files.Where(f => f.Length > KeptFile.MostBytes).Select(f => new Problem("files", "file-too-large", f.FileName, KeptFile.MostBytes / 1024 / 1024)));
        if (problems.Count > 0) return (contents, problems);
        foreach (var one in files)
        {
            using var content = new MemoryStream((int)one.Length);
            await one.CopyToAsync(content, ct);
            contents.Add((one.FileName, content.ToArray()));
        }

        return (contents, problems);
    }

    /// <summary>A file, to be saved and never shown within the program; not there where there is none.</summary>
    public static IActionResult Give(this Controller controller, KeptFile? found)
    {
        if (found is null) return controller.NotFound();
        controller.Response.Headers.XContentTypeOptions = "nosniff";
        controller.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        controller.Response.Headers.CacheControl = "private, no-store";
        return controller.File(found.Content, FileKinds.TypeOf(found.Kind), found.Name);
    }
}
