using UnionBot.Knowledge.Contacts;
using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu;
using UnionBot.Knowledge.Nlu.Crisis;
using UnionBot.Knowledge.Nlu.Entities;
using UnionBot.Knowledge.Rates;
using UnionBot.Knowledge.Replies;
using UnionBot.Knowledge.Sources;
using UnionBot.Knowledge.Statutes;
using UnionBot.Knowledge.TextAnalysis;

namespace UnionBot.Knowledge;

/// <summary>Everything the bot knows, read once; immutable, replaced whole on reload.</summary>
public sealed class KnowledgeBase
{
    private KnowledgeBase(YamlLoader loader)
    {
        var contacts = loader.LoadFile<UnionContacts>("contacts.yml");
        var replies = KnowledgeCheck.Unique(loader, loader.LoadFolder<IReadOnlyDictionary<string, Located<string>>>("replies"));
        var crisis = loader.LoadFile<CrisisSigns>("crisis.yml");
        var crisisExamples = loader.LoadFile<CrisisExamples>("crisis-examples.yml");
        var forms = loader.LoadFolder<FormDefinition>("forms").Select(file => file.Value).ToList();
        var interruptions = loader.LoadFile<IReadOnlyList<InterruptionWords>>("interruptions.yml");
        var spellings = loader.LoadFile<IReadOnlyDictionary<string, string>>("spellings.yml");
        var synonyms = loader.LoadFile<IReadOnlyDictionary<string, IReadOnlyList<string>>>("synonyms.yml");
        var regions = loader.LoadFile<RegionData>("regions.yml");
        var platforms = loader.LoadFile<IReadOnlyList<PlatformEntry>>("platforms.yml");
        var intents = loader.LoadFolder<IReadOnlyList<IntentDefinition>>("intents").SelectMany(file => file.Value).ToList();
        var lexicons = loader.LoadFolder<IReadOnlyList<Lexicon>>("lexicons").SelectMany(file => file.Value).ToList();
        var faq = loader.LoadFolder<IReadOnlyList<FaqEntry>>("faq").SelectMany(file => file.Value).ToList();
        Statutes = new StatuteBook(loader, loader.LoadFolder<StatuteAct>("statutes").Select(file => file.Value));
        var sources = loader.LoadFile<IReadOnlyDictionary<string, Source>>("sources.yml");
        Rates = new RateBook(loader);
        var languages = loader.LoadFile<IReadOnlyDictionary<string, IReadOnlyList<string>>>("languages.yml");
        var sentiment = loader.LoadFile<SentimentLexicon>("sentiment.yml");
        loader.ThrowIfFaulty();

        // a missing file is a mistake, and there is none
        var wording = new Wording(spellings!);
        var regionReader = new RegionReader(regions!);
        var places = new Places(regionReader, regions!);
        Replies = new ReplyBook(replies);
        KnowledgeCheck.Crisis(loader, crisis!, Replies);
        FormCheck.Check(loader, forms, Replies);
        EntityCheck.Check(loader, regions!);
        IntentCheck.Check(loader, intents, lexicons, forms, faq, wording);
        FaqCheck.Check(loader, faq, forms, Statutes, sources!, wording, places);
        if (contacts!.Region is { } home && !places.Knows(home))
            loader.Report(contacts.Location, $"地区“{home}”不是省、自治区或直辖市的名称");
        RateCheck.Check(loader, Rates, sources!, Statutes);
        loader.ThrowIfFaulty();

        Languages = new LanguageReader(languages!);
        Sentiment = new SentimentReader(sentiment!);
        Contacts = contacts!;
        Sources = sources!;
        Interruptions = interruptions!;
        Forms = forms.ToDictionary(form => form.Id);
        var answers = faq.Select(entry => FaqSource.Append(entry, Statutes, Sources, Replies)).ToList();
        (CrisisScreen? screen, IntentRecognizer? recognizer, FaqIndex? index) = (null, null, null);
        Parallel.Invoke( // each learns by itself; together they take as long as the slowest
            () => screen = new CrisisScreen(crisis!, crisisExamples!),
            () => recognizer = new IntentRecognizer(intents, lexicons, wording),
            () => index = new FaqIndex(answers, new FaqWording(wording, synonyms!, places), places, Replies.Text("faq.review-due")));
        (Crisis, Intents, Faq) = (screen!, recognizer!, index!);
        Entities = new EntityReader(regionReader, new PlatformReader(platforms!));
    }

    public UnionContacts Contacts { get; }

    public ReplyBook Replies { get; }

    /// <summary>The flows as data, by id.</summary>
    public IReadOnlyDictionary<string, FormDefinition> Forms { get; }

    /// <summary>The words that work at any time, in any flow.</summary>
    public IReadOnlyList<InterruptionWords> Interruptions { get; }

    /// <summary>Screens every message for danger.</summary>
    public CrisisScreen Crisis { get; }

    /// <summary>Reads sums, times, people, places and personal data out of a message.</summary>
    public EntityReader Entities { get; }

    /// <summary>Tells what a worker wants.</summary>
    public IntentRecognizer Intents { get; }

    /// <summary>The checked answers.</summary>
    public FaqIndex Faq { get; }

    /// <summary>What is cited besides statutes, by key.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>Figures that change by year or region.</summary>
    public RateBook Rates { get; }

    /// <summary>The statutes that may be cited.</summary>
    public StatuteBook Statutes { get; }

    /// <summary>Tells other languages from Chinese.</summary>
    public LanguageReader Languages { get; }

    /// <summary>How a worker feels.</summary>
    public SentimentReader Sentiment { get; }

    /// <summary>Reads and cross-checks the whole data folder.</summary>
    /// <exception cref="KnowledgeException">Some file is wrong; the message lists every mistake.</exception>
    public static KnowledgeBase Load(string dataPath) => new(new YamlLoader(dataPath));
}
