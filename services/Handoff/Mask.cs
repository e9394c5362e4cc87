namespace UnionBot.Services.Handoff;

/// <summary>How names and phone numbers are shown in lists.</summary>
public static class Mask
{
    /// <summary>First three and last four digits; anything too short for that is hidden whole. Null stays null.</summary>
    public static string? Phone(string? phone) =>
        phone is null ? null : phone.Length < 11 ? new string('*', phone.Length) : $"{phone[..3]}****{phone[^4..]}";

    /// <summary>The surname only: one character, or two of a name of four and more. Null stays null.</summary>
    public static string? Name(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        var kept = name.Length >= 4 ? 2 : 1;
        return name[..kept] + new string('*', Math.Clamp(name.Length - kept, 1, 2));
    }
}
