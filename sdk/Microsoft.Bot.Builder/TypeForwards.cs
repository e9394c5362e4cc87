using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;

// published in this assembly first, and moved to where clients of other bots need them
[assembly: TypeForwardedTo(typeof(InvokeResponse))]
[assembly: TypeForwardedTo(typeof(InvokeResponse<>))]
[assembly: TypeForwardedTo(typeof(BotFrameworkClient))]
