namespace AfterSalesKpi.Web.Tests.Architecture;

/// <summary>
/// The rooms in the order in which data walks through them. What stands in a room knows its stage and those before it; the name of a room
/// is the third word of a namespace (in Data, of what it maps, the fourth).
/// </summary>
internal static class Rooms
{
    private static readonly string[][] InOrder =
    [
        ["Shared"], ["Access", "Organization"], ["Messages"], ["Records"], ["Indicators"], ["Plans"], ["Scorecards"], ["Quarters"], ["Outcomes"], ["Analysis"],
    ];

    private static readonly string[] Holders = ["AfterSalesKpi.Domain.", "AfterSalesKpi.Application.", "AfterSalesKpi.Data.Configurations."];

    /// <summary>What each type of a room knows of later rooms, in words; empty when the order is kept.</summary>
    public static List<string> Violations(IEnumerable<Type> types) =>
    [
        .. from type in types
           let room = PlaceOf(type)
           where room is not null
           from known in CodeReferences.TypesIn(type)
           where PlaceOf(known) > room
           select $"{type.FullName} knows {known.FullName}",
    ];

    /// <summary>Where the type's room stands in the order; null for what is in no room.</summary>
    public static int? PlaceOf(Type type)
    {
        var space = type.Namespace + ".";
        var holder = Array.Find(Holders, h => space.StartsWith(h, StringComparison.Ordinal));
        if (holder is null) return null;
        var place = Array.FindIndex(InOrder, stage => stage.Contains(space[holder.Length..].Split('.')[0]));
        return place < 0 ? null : place;
    }
}
