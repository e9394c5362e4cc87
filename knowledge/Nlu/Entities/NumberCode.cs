namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>What a long number identifies.</summary>
public enum NumberCodeKind { Mobile, Landline, IdentityNumber, BankCard }

/// <summary>A number that identifies a person, a telephone or an account, without separators, with its place in the text;
/// <paramref name="IsValid"/> is false when the digits cannot be right: check digit, date, or an old identity number.</summary>
public sealed record NumberCode(NumberCodeKind Kind, int Start, int Length, string Digits, bool IsValid);
