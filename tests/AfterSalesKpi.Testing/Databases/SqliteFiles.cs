using AfterSalesKpi.Data.Providers;
using Microsoft.Data.Sqlite;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>SQLite databases of the tests: files in the tests' folder, each a copy of one that was migrated once a build.</summary>
internal static class SqliteFiles
{
    private static readonly Lazy<string> Template = new(MakeTemplate);

    public static string NewDatabase()
    {
        var template = Template.Value;
        var path = NewPath();
        File.Copy(template, path);
        return To(path);
    }

    public static string EmptyDatabase()
    {
        TestsFolder.Join();
        return To(NewPath());
    }

    public static void Drop(string connectionString)
    {
        using (var connection = new SqliteConnection(connectionString)) SqliteConnection.ClearPool(connection);
        var path = new SqliteConnectionStringBuilder(connectionString).DataSource;
        foreach (var file in new[] { path, path + "-wal", path + "-shm" }) File.Delete(file);
    }

    private static string MakeTemplate()
    {
        using var alone = TestsFolder.Alone();
        TestsFolder.Join();
        var path = Path.Combine(TestsFolder.Path, "sqlite", $"template-{typeof(DatabaseProvider).Module.ModuleVersionId:N}.db");
        if (File.Exists(path)) return path;
        var making = NewPath();
        using (var db = DatabaseOptions.CreateContext(DatabaseProvider.Sqlite, To(making) + ";Pooling=false")) Schema.Bring(db);
        File.Move(making, path);
        return path;
    }

    private static string NewPath() => Path.Combine(TestsFolder.Path, "sqlite", $"{Guid.NewGuid():N}.db");

    private static string To(string path) => $"Data Source={path}";
}
