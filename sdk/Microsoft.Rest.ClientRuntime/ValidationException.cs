using System.Globalization;

namespace Microsoft.Rest;

/// <summary>A parameter that a call needs is missing or out of its bounds; thrown before anything is sent.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message) : base(message, null)
    {
    }

    /// <summary>The message reads <c>'target' rule.</c></summary>
    public ValidationException(string rule, string target)
        : base(string.Format(CultureInfo.InvariantCulture, "'{0}' {1}.", target, rule), null)
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>The message reads <c>'target' rule 'details'.</c></summary>
    public ValidationException(string rule, string target, object details)
        : base(string.Format(CultureInfo.InvariantCulture, "'{0}' {1} '{2}'.", target, rule, details), null)
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    public ValidationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The broken rule, a constant of <see cref="ValidationRules"/>.</summary>
    public string Rule { get; private set; }

    /// <summary>Name of the parameter.</summary>
    public string Target { get; private set; }

    /// <summary>The bound that was broken, where the rule has one.</summary>
    public object Details { get; private set; }
}
