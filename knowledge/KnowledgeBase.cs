using UnionBot.Knowledge.Contacts;
using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Knowledge;

/// <summary>Everything the bot knows, read once; immutable, replaced whole on reload.</summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase(YamlLoader loader)
    {
        var contacts = loader.LoadFile<UnionContacts>("contacts.yml");
        var replies = KnowledgeCheck.Unique(loader, loader.LoadFolder<IReadOnlyDictionary<string, Located<string>>>("replies"));
        var forms = loader.LoadFolder<FormDefinition>("forms").Select(file => file.Value).ToList();
        var interruptions = loader.LoadFile<IReadOnlyList<InterruptionWords>>("interruptions.yml");
        loader.ThrowIfFaulty();
        FormCheck.Check(loader, forms, new ReplyBook(replies));
        loader.ThrowIfFaulty();

        Forms = forms.ToDictionary(form => form.Id);
        Interruptions = interruptions!; // as with contacts
        Contacts = contacts!; // a missing file is a mistake, and there is none
        Replies = new ReplyBook(replies);
    }

    public UnionContacts Contacts { get; }

    public ReplyBook Replies { get; }

    /// <summary>The flows as data, by id.</summary>
    public IReadOnlyDictionary<string, FormDefinition> Forms { get; }

    /// <summary>The words that work at any time, in any flow.</summary>
    public IReadOnlyList<InterruptionWords> Interruptions { get; }

    /// <summary>Reads and cross-checks the whole data folder.</summary>
    /// <exception cref="KnowledgeException">Some file is wrong; the message lists every mistake.</exception>
    public static KnowledgeBase Load(string dataPath) => new(new YamlLoader(dataPath));
}
