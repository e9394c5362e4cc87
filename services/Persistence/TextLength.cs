namespace UnionBot.Services.Persistence;

internal static class TextLength
{
    internal const int Channel = 50;
    internal const int Id = 300;
    internal const int Key = 100;
    internal const int Number = 40;
    internal const int StaffName = 100;
    internal const int EnumName = 40;
}
