namespace UnionBot.Knowledge.Forms;

/// <summary>What a slot holds, and so how an answer to it is read, stored and shown.</summary>
public enum SlotKind
{
    /// <summary>One of the options; stored as the option's key.</summary>
    Choice,

    /// <summary>Any number of the options; stored as option keys joined by a comma.</summary>
    Choices,

    /// <summary>Stored as <c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>Yuan, a number or a range <c>low~high</c>.</summary>
    Money,

    /// <summary>Months, a number or a range <c>low~high</c>; half months allowed.</summary>
    Months,

    /// <summary>A count of people, a number or a range <c>low~high</c>.</summary>
    People,

    /// <summary>A day, month or year: <c>2025-03-05</c>, <c>2025-03</c>, <c>2025</c>, with a leading <c>~</c> when approximate.</summary>
    Date,

    /// <summary>The worker's own words.</summary>
    Text,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A mobile number of eleven digits.</summary>
    Phone,
}
