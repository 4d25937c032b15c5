namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What is said of an own indicator and may be said anew at any time: it changes no figure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="EnglishName">The same in English, where somebody gave one.</param>
/// <param name="Description">What it counts.</param>
/// <param name="Dimension">The side it belongs to.</param>
/// <param name="Nature">Whether it tells of what people do or of what came of it.</param>
/// <param name="Enterers">Which roles may enter its figures; means nothing where they come from records.</param>
public sealed record OwnMeaning(
    string? Name, string? EnglishName, string? Description, Dimension Dimension, IndicatorNature Nature, IReadOnlyList<Access.Role> Enterers);
