using UnionBot.Knowledge.Contacts;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu.Crisis;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Knowledge;

/// <summary>Everything the bot knows, read once; immutable, replaced whole on reload.</summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase(YamlLoader loader)
    {
        var contacts = loader.LoadFile<UnionContacts>("contacts.yml");
        var replies = KnowledgeCheck.Unique(loader, loader.LoadFolder<IReadOnlyDictionary<string, Located<string>>>("replies"));
        var crisis = loader.LoadFile<CrisisSigns>("crisis.yml");
        loader.ThrowIfFaulty();

        Contacts = contacts!; // a missing file is a mistake, and there is none
        Replies = new ReplyBook(replies);
        KnowledgeCheck.Crisis(loader, crisis!, Replies);
        loader.ThrowIfFaulty();
        Crisis = new CrisisScreen(crisis!);
    }

    public UnionContacts Contacts { get; }

    public ReplyBook Replies { get; }

    public CrisisScreen Crisis { get; }

    /// <summary>Reads and cross-checks the whole data folder.</summary>
    /// <exception cref="KnowledgeException">Some file is wrong; the message lists every mistake.</exception>
    public static KnowledgeBase Load(string dataPath) => new(new YamlLoader(dataPath));
}
