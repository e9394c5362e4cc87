namespace UnionBot.Bot.Ops;

/// <summary>Texts for the operator's console. They are embedded: a broken knowledge file must not keep its own error from being told.</summary>
public static class StartMessages
{
    private static readonly Dictionary<string, string> Texts = Read();

    public static bool Has(string key) => Texts.ContainsKey(key);

    public static string Text(string key, params (string Name, object Value)[] values) =>
        values.Aggregate(Texts[key], (text, value) => text.Replace($"{{{value.Name}}}", value.Value.ToString(), StringComparison.Ordinal));

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(StartMessages).Assembly.GetManifestResourceStream("start-messages.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
    }
}
