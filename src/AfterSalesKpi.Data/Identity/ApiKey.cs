using System.Security.Cryptography;
using System.Text;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Data.Identity;

/// <summary>
/// A key by which another system reaches a group's data, or one store's. Kept is only its hash: whoever reads the database cannot use
/// it. Not filtered by scope, because a request is known by its key before any scope is.
/// </summary>
public sealed class ApiKey : IGroupOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Length of the hash: SHA-256 in lower hexadecimal.</summary>
    public const int HashLength = 64;

    /// <summary>Random bytes of a key: twice what guessing would have to be safe from, so a plain fast hash is enough.</summary>
    private const int RandomBytes = 32;

    private const string Prefix = "ask_";

    private ApiKey()
    {
    }

    private ApiKey(int groupId, int? storeId, string name, ApiKeyScopes scopes, string hash, DateTime createdAt) =>
        (GroupId, StoreId, Name, Scopes, Hash, CreatedAt) = (groupId, storeId, name, scopes, hash, createdAt);

    /// <summary>Its number.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The only store it reaches; null: the whole group.</summary>
    public int? StoreId { get; private set; }

    /// <summary>What it is called, by who it was given to.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it may be used for.</summary>
    public ApiKeyScopes Scopes { get; private set; }

    /// <summary>SHA-256 of the key.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>When it was taken back; from then on it is no key any more.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>What it may touch.</summary>
    public AccessScope Access => StoreId is { } store ? AccessScope.OfStores(GroupId, store) : AccessScope.OfGroup(GroupId);

    /// <summary>A new key, and its text, which is nowhere else.</summary>
    public static (ApiKey Key, string Text) Make(int groupId, int? storeId, string name, ApiKeyScopes scopes, DateTime createdAt)
    {
        var text = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        return (new ApiKey(groupId, storeId, name, scopes, HashOf(text), createdAt), text);
    }

    /// <summary>The hash by which a key is found.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Takes it back, at once and for good.</summary>
    public void Revoke(DateTime at) => RevokedAt ??= at;
}
