using System.Runtime.Versioning;
using System.Security.Cryptography;
using UnionBot.Services.Handoff;
using UnionBot.Services.Security;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class SecurityTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Seal_SameTextTwice_LooksDifferentAndOpens()
    {
        var cipher = new FieldCipher(KeyRing.Open(Path.Combine(folder, "keys")));
        var (first, second) = (cipher.Seal("phone", "13812341234"), cipher.Seal("phone", "13812341234"));
        Assert.NotEqual(first, second);
        Assert.Equal("13812341234", cipher.Open("phone", first));
    }

    [Fact]
    public void Open_ValueOfAnotherColumn_Throws()
    {
        var cipher = new FieldCipher(KeyRing.Open(Path.Combine(folder, "keys")));
        var stored = cipher.Seal("phone", "13812341234");
        Assert.ThrowsAny<CryptographicException>(() => cipher.Open("name", stored));
    }

    [Fact]
    public void Open_AfterAddingAKey_StillReadsTheOldValuesAndSealsWithTheNew()
    {
        var file = Path.Combine(folder, "keys");
        var stored = new FieldCipher(KeyRing.Open(file)).Seal("phone", "13812341234");
        File.AppendAllText(file, $"next {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        var rotated = new FieldCipher(KeyRing.Open(file));
        Assert.Equal("13812341234", rotated.Open("phone", stored));
        Assert.StartsWith("next.", rotated.Seal("phone", "1"), StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void KeyRing_NewFile_IsReadableByItsOwnerOnly()
    {
        var file = Path.Combine(folder, "keys");
        KeyRing.Open(file);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one tooshort\n")]
    [InlineData("garbage\n")]
    public void KeyRing_BrokenFile_StopsTheStartWithItsName(string content)
    {
        var file = Path.Combine(folder, "keys");
        File.WriteAllText(file, content);
        Assert.StartsWith(file, Assert.Throws<StartupException>(() => KeyRing.Open(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("13812341234", "138****1234")]
    [InlineData("1234567", "*******")]
    [InlineData(null, null)]
    public void Phone_EachKind_HidesTheMiddle(string? phone, string? expected) => Assert.Equal(expected, Mask.Phone(phone));

    [Theory]
    [InlineData("王明", "王*")]
    [InlineData("王小明", "王**")]
    [InlineData("欧阳小明", "欧阳**")]
    [InlineData("王", "王*")]
    [InlineData(null, null)]
    public void Name_EachKind_KeepsTheSurname(string? name, string? expected) => Assert.Equal(expected, Mask.Name(name));
}
