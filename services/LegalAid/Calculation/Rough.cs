namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>A number known only roughly, such as 两三千 a month; both ends are possible.</summary>
public sealed record Rough(decimal Min, decimal Max)
{
    /// <summary>A number that is known.</summary>
    public static Rough Of(decimal value) => new(value, value);
}
