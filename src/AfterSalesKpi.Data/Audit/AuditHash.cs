using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// SHA-256 over an entry written in one unambiguous way: numbers as eight bytes, texts as their length and their bytes, what is missing
/// as length -1. So no two different entries are written alike.
/// </summary>
internal static class AuditHash
{
    private const long Layout = 1;
    private const int Fixed = 256;

    public static byte[] Of(AuditEntry entry)
    {
        var most = Fixed + entry.PreviousHash.Length
            + Encoding.UTF8.GetMaxByteCount(entry.Actor.Length + entry.RecordType.Length + (entry.RecordKey?.Length ?? 0) + entry.Changes.Length);
        var buffer = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            var at = 0;
            Number(buffer, ref at, Layout);
            Number(buffer, ref at, entry.PreviousHash.Length);
            entry.PreviousHash.CopyTo(buffer, at);
            at += entry.PreviousHash.Length;
            Number(buffer, ref at, entry.GroupId);
            Number(buffer, ref at, entry.Number);
            Number(buffer, ref at, entry.StoreId ?? -1);
            Number(buffer, ref at, Elapsed.Seconds(DateTime.UnixEpoch, entry.At));
            Text(buffer, ref at, entry.Actor);
            Number(buffer, ref at, (long)entry.Action);
            Text(buffer, ref at, entry.RecordType);
            Number(buffer, ref at, entry.RecordId);
            Text(buffer, ref at, entry.RecordKey);
            Text(buffer, ref at, entry.Changes);
            return SHA256.HashData(buffer.AsSpan(0, at));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Number(byte[] buffer, ref int at, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.AsSpan(at), value);
        at += sizeof(long);
    }

    private static void Text(byte[] buffer, ref int at, string? value)
    {
        if (value is null)
        {
            Number(buffer, ref at, -1);
            return;
        }

        var length = Encoding.UTF8.GetBytes(value, buffer.AsSpan(at + sizeof(long)));
        Number(buffer, ref at, length);
        at += length;
    }
}
