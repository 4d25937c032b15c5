using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Data.Identity;

/// <summary>When an API key was last used, to the hour: apart from the key, which says what may be done and is told of in the trail.</summary>
public sealed class ApiKeyUse : IGroupOwned
{
    private ApiKeyUse()
    {
    }

    /// <summary>The first use of a key.</summary>
    public ApiKeyUse(ApiKey key, DateTime at) => (ApiKeyId, GroupId, At) = (key.Id, key.GroupId, at);

    /// <summary>The key.</summary>
    public int ApiKeyId { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>When.</summary>
    public DateTime At { get; private set; }
}
