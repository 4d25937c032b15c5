using System.Globalization;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>
/// The folder that all test processes of one user share. Each holds a shared lock on <c>users.lock</c> as long as it lives, however it
/// ends; whoever gets the exclusive lock knows that nobody is left and may clean up.
/// </summary>
internal static class TestsFolder
{
    private static readonly Lazy<FileStream> Presence = new(TakePart);

    public static readonly string Path = Directory.CreateDirectory(System.IO.Path.Combine(
        System.IO.Path.GetTempPath(), $"aftersaleskpi-tests-{Environment.UserName}")).FullName;

    /// <summary>Says that this process is at work in the folder.</summary>
    public static void Join() => _ = Presence.Value;

    /// <summary>Waits until no other process is between taking and releasing this lock.</summary>
    public static FileStream Alone() =>
        Wait(() => new FileStream(System.IO.Path.Combine(Path, "start.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));

    private static FileStream TakePart()
    {
        var path = System.IO.Path.Combine(Path, "users.lock");
        if (!File.Exists(path)) Wait(() => new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite)).Dispose();
        var presence = Wait(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));
        foreach (var old in Directory.GetFiles(Directory.CreateDirectory(System.IO.Path.Combine(Path, "sqlite")).FullName).Where(IsOld)) File.Delete(old);
        return presence;
    }

    private static bool IsOld(string file) => File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddDays(-1);

    private static FileStream Wait(Func<FileStream> open)
    {
        for (var left = 1200; ; left--)
        {
            try
            {
                return open();
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(100);
            }
            catch (IOException e)
            {
                throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"Another test process has held a lock in {Path} for two minutes."), e);
            }
        }
    }
}
