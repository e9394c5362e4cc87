namespace Microsoft.Rest;

/// <summary>Texts of the rules that <see cref="ValidationException"/> reports.</summary>
public static class ValidationRules
{
    public const string CannotBeNull = "cannot be null";
    public const string InclusiveMaximum = "exceeds maximum value of";
    public const string ExclusiveMaximum = "is equal or exceeds maximum value of";
    public const string InclusiveMinimum = "is less than minimum value of";
    public const string ExclusiveMinimum = "is less than or equal minimum value of";
    public const string MaxLength = "exceeds maximum length of";
    public const string MinLength = "is less than minimum length of";
    public const string Pattern = "does not match expected pattern";
    public const string MaxItems = "exceeds maximum item count of";
    public const string MinItems = "contains less items than";
    public const string UniqueItems = "cannot contain duplicate items";
    public const string Enum = "is not part of the allowed value set";
    public const string MultipleOf = "is not a multiple of";
}
