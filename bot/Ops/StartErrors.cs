using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using StackExchange.Redis;
using UnionBot.Bot.State;
using UnionBot.Knowledge.Loading;
using UnionBot.Services.Security;

namespace UnionBot.Bot.Ops;

/// <summary>One clear line for a configuration that cannot work: which file or setting, and what to do.</summary>
public static class StartErrors
{
    /// <summary>Null for anything that is not the operator's to mend: that is a bug and keeps its stack.</summary>
    public static string? Explain(Exception exception, string? urls)
    {
        var text = exception switch
        {
            AddressException e => StartMessages.Text("Urls", ("value", e.Value)),
            KnowledgeException e => OfKnowledge(e),
            StartupException e => OfSetting(e),
            OptionsValidationException e => StartMessages.Text("options", ("detail", e.Failures.First())),
            StoreUnavailableException or RedisConnectionException => StartMessages.Text("Redis:Configuration", Detail(exception)),
            SqliteException => StartMessages.Text("state-file", Detail(exception)),
            InvalidDataException or FormatException when exception.InnerException is not null => StartMessages.Text("settings-file", Detail(exception.InnerException)),
            IOException { InnerException: AddressInUseException } => StartMessages.Text("address-in-use", ("value", urls ?? "")),
            SocketException => StartMessages.Text("address-denied", ("value", urls ?? ""), Detail(exception)),
            IOException or UnauthorizedAccessException => StartMessages.Text("data-folder", Detail(exception)),
            _ => null,
        };
        return text is null ? null : StartMessages.Text("stopped") + text.ReplaceLineEndings(" ");
    }

    private static string OfKnowledge(KnowledgeException exception)
    {
        var more = exception.Errors.Count > 1 ? StartMessages.Text("knowledge-more", ("count", exception.Errors.Count - 1)) : "";
        return StartMessages.Text("knowledge", ("detail", exception.Errors[0]), ("more", more));
    }

    // the services' messages begin with the setting's name
    private static string OfSetting(StartupException exception)
    {
        var setting = exception.Message.Split(' ', 2)[0].TrimEnd(':', ';');
        return StartMessages.Has(setting) ? StartMessages.Text(setting, Detail(exception)) : exception.Message;
    }

    private static (string, object) Detail(Exception exception) => ("detail", exception.Message.Split('\n')[0].Trim());
}
