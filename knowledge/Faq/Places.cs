using System.Text;
using UnionBot.Knowledge.Nlu.Entities;
using UnionBot.Knowledge.Rates;

namespace UnionBot.Knowledge.Faq;

/// <summary>The regions that articles are for and that questions name: provinces, whatever city or district was said.</summary>
internal sealed class Places(RegionReader reader, RegionData data)
{
    private const int ProvinceDigits = 2;

    /// <summary>Whether it is the name of a province, with or without its kind: 北京, 北京市.</summary>
    public bool Knows(string region) =>
        data.Names.Any(place => place.Key.Length == ProvinceDigits && RegionName.Same(place.Value, region));

    /// <summary>The provinces that a text names; empty when there are none.</summary>
    public IReadOnlyList<string> NamedIn(string text) =>
        [.. Read(text).Select(place => data.Names[place.Value[..ProvinceDigits]]).Distinct()];

    /// <summary>The text without the places in it.</summary>
    public string LeaveOut(string text)
    {
        var rest = new StringBuilder(text.Length);
        var at = 0;
        foreach (var place in Read(text))
        {
            rest.Append(text, at, place.Start - at);
            at = place.End;
        }

        return at == 0 ? text : rest.Append(text, at, text.Length - at).ToString();
    }

    private IReadOnlyList<Entity> Read(string text) => reader.Read(SpokenText.Normalise(text));
}
