using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>
/// What an exam is known by where nobody gave it a reference: the same person's same course on the same day is the same exam, whoever
/// enters it and in whatever way.
/// </summary>
public static class TrainingReference
{
    /// <summary>The reference.</summary>
    public static string Of(string employee, string course, DateOnly on) =>
        "T-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{employee.Trim()}|{course.Trim()}|{on:yyyy-MM-dd}"))))[..32];
}
