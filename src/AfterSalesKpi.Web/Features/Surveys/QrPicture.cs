using System.Globalization;
using System.Text;
using QRCoder;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>A text as a QR code: one path of an SVG, which prints sharply and needs no style.</summary>
public static class QrPicture
{
    /// <summary>Modules along a side, with the quiet zone around them, and the path of the dark ones.</summary>
    public static (int Size, string Path) Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Count; x++)
            {
                if (!row[x]) continue;
                var from = x;
                while (x + 1 < row.Count && row[x + 1]) x++;
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from + 1}v1H{from}z");
            }
        }

        return (code.ModuleMatrix.Count, path.ToString());
    }
}
