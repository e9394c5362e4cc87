using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnionBot.Bench;
using UnionBot.Knowledge;

// dotnet run -c Release --project bench -- VERB FILE... [--errors FILE]: progress on stderr, the result as one JSON line on stdout
var errorsAt = Array.IndexOf(args, "--errors");
var errorsPath = errorsAt >= 0 && errorsAt + 1 < args.Length ? args[errorsAt + 1] : null;
var rest = args.Where((_, at) => errorsPath is null || (at != errorsAt && at != errorsAt + 1)).ToList();
if (rest.Count < 2 || !Verbs.All.TryGetValue(rest[0], out var verb))
{
    Console.Error.WriteLine($"usage: {string.Join('|', Verbs.All.Keys)} FILE... [--errors FILE]");
    return 2;
}

var before = GC.GetTotalMemory(forceFullCollection: true);
var started = Stopwatch.GetTimestamp();
var knowledge = KnowledgeBase.Load(Path.Combine(AppContext.BaseDirectory, "knowledge", "data"));
var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
Console.Error.WriteLine($"knowledge read and trained in {seconds:0.00} s, {(GC.GetTotalMemory(true) - before) / 1e6:0.0} MB");
using var errors = new ErrorFile(errorsPath);
var json = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
Console.WriteLine(JsonSerializer.Serialize(verb(rest[1..], knowledge, errors), json));
return 0;
