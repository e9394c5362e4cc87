using Microsoft.Bot.Builder.Dialogs.Obsolete;

namespace Microsoft.Bot.Builder.Dialogs;

#pragma warning disable CS0618 // the bridge is there for this class

/// <summary>The memory scopes and path resolvers of this assembly, for the old registration of components.</summary>
public class DialogsComponentRegistration : ComponentRegistrationBridge<DialogsBotComponent>
{
}
