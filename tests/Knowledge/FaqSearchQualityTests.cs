using System.Diagnostics;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu;
using Xunit;
using Xunit.Abstractions;
using YamlDotNet.Serialization;

namespace UnionBot.Tests.Knowledge;

/// <summary>How well questions in workers' words find their article; the shares stand in the test's output.</summary>
public sealed class FaqSearchQualityTests(ITestOutputHelper output)
{
    private const int Folds = 5;
    private const string Region = "北京";

    // of texts chosen for the words they share with articles; of everyday texts it is one in a hundred
    private const int MostAnswered = 2;
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Search_HeldOutQuestions_FindTheirArticle()
    {
        var questions = Read("faq-questions.yml").Where(asked => TestData.Knowledge.Faq.Find(asked.Value) is not null).ToList();
        var answers = questions.ConvertAll(asked => (Asked: asked, Answer: Ask(TestData.Knowledge, asked.Key)));
        var nearest = Share(answers.Count(found => found.Answer.Nearest?.Entry.Id == found.Asked.Value), answers.Count);
        var grounded = Share(answers.Count(found => found.Answer.Entry?.Id == found.Asked.Value), answers.Count);
        var wrong = Share(answers.Count(found => found.Answer.Entry is { } entry && entry.Id != found.Asked.Value), answers.Count);
        output.WriteLine($"{answers.Count} questions: nearest {nearest:P1}, answered {grounded:P1}, answered wrongly {wrong:P1}");
        foreach (var (asked, answer) in answers.Where(found => found.Answer.Entry?.Id != found.Asked.Value))
            output.WriteLine($"{asked.Key} | {asked.Value} | {answer.Outcome} {answer.Nearest?.Score:F2} {answer.Nearest?.Entry.Id}");

        Assert.True(nearest >= 0.85, $"nearest {nearest:P1}");
        Assert.True(grounded >= 0.65, $"answered {grounded:P1}");
        Assert.True(wrong <= 0.08, $"answered wrongly {wrong:P1}");
    }

    [Fact]
    public void Search_EverydayTexts_AreNotAnswered()
    {
        var answered = Read("faq-no-questions.yml").Keys.Where(text => Ask(TestData.Knowledge, text).Outcome != FaqOutcome.NoMatch).ToList();

        Assert.True(answered.Count <= MostAnswered, string.Join('\n', answered));
    }

    [Fact]
    public void Search_WordingTakenOut_IsStillFoundByTheOthers()
    {
        var (first, third, all) = (0, 0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var (knowledge, taken) = Without(fold);
            foreach (var (text, id) in taken)
            {
                var found = knowledge.Faq.Nearest(text, 3);
                first += found.Count > 0 && found[0].Entry.Id == id ? 1 : 0;
                third += found.Any(match => match.Entry.Id == id) ? 1 : 0;
                all++;
            }
        }

        output.WriteLine($"{all} wordings taken out: first {Share(first, all):P1}, among three {Share(third, all):P1}");
        Assert.True(Share(first, all) >= 0.53, $"first {Share(first, all):P1}");
        Assert.True(Share(third, all) >= 0.71, $"among three {Share(third, all):P1}");
    }

    [Fact]
    public void Search_Time_IsReported()
    {
        var questions = Read("faq-questions.yml").Keys.ToList();
        var passes = Enumerable.Range(0, 6).Select(_ => Microseconds(questions)).Skip(1).Order().ToList();
        output.WriteLine($"{TestData.Knowledge.Faq.Entries.Count} articles: {passes[2]:F1} microseconds a search");

        Assert.True(passes[0] < 1000, $"{passes[0]:F0} microseconds"); // a machine full of tests; Release alone takes a fortieth
    }

    private static double Microseconds(List<string> questions)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var question in questions)
            TestData.Knowledge.Faq.Search(question, Today, Region, Recognition.Nothing);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / questions.Count;
    }

    private static double Share(int some, int all) => (double)some / all;

    private static FaqAnswer Ask(KnowledgeBase knowledge, string text) =>
        knowledge.Faq.Search(text, Today, Region, knowledge.Intents.Recognize(text));

    private static IReadOnlyDictionary<string, string> Read(string file) =>
        new YamlLoader(Path.Combine(AppContext.BaseDirectory, "Knowledge")).LoadFile<IReadOnlyDictionary<string, string>>(file)!; // they are there

    // the data with every fifth wording taken out
    private static (KnowledgeBase Knowledge, List<(string Text, string Id)> Taken) Without(int fold)
    {
        var (taken, count) = (new List<(string, string)>(), 0);
        var knowledge = DataCopy.Load(data =>
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "faq")))
            {
                var entries = new Deserializer().Deserialize<List<Dictionary<string, object>>>(File.ReadAllText(file));
                foreach (var entry in entries)
                {
                    var variants = ((List<object>)entry["variants"]).Select(variant => (string)variant).ToLookup(_ => count++ % Folds == fold);
                    taken.AddRange(variants[true].Select(text => (text, (string)entry["id"])));
                    entry["variants"] = variants[false].ToList();
                }
                File.WriteAllText(file, new Serializer().Serialize(entries));
            }
        });
        return (knowledge, taken);
    }
}
