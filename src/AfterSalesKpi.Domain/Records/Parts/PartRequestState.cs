namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>Where a requested line stands.</summary>
public enum PartRequestState
{
    /// <summary>Put in as it happened, by the API: nobody waits for it here.</summary>
    Recorded = 0,

    /// <summary>待发料: asked for, and not answered yet.</summary>
    Waiting = 1,

    /// <summary>缺货: answered, and not all there; somebody waits for the rest.</summary>
    Short = 2,

    /// <summary>已发料: all handed out.</summary>
    Filled = 3,

    /// <summary>已取消: nobody waits for it, or for the rest of it, any more.</summary>
    NotNeeded = 4,
}
